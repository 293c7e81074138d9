using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Features.Completion;

/// <summary>Finds where a file takes over an anchored fragment.</summary>
internal static class FragmentUse
{
    /// <summary>The attribute that the fragment stands for, and its path, by the first alias that names the anchor in a place that the catalogue knows; null when there is none.</summary>
    public static (ComposeAttribute Attribute, string Path)? Find(YamlNode root, string anchor)
    {
        var open = new Stack<(YamlNode Node, ComposeAttribute Attribute, string Path)>();
        open.Push((root, ComposeCatalog.Root, ""));
        while (open.TryPop(out var at))
        {
            switch (at.Node)
            {
                case YamlAlias alias when alias.Name == anchor:
                    return (at.Attribute, at.Path);
                case YamlSequence sequence when at.Attribute.Item is { } item:
                    foreach (var node in sequence.Items) open.Push((node, item, at.Path + item.Name));
                    break;
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        if (entry.Name is not { } name) continue;

                        if (name == "<<")
                        {
                            foreach (var merged in entry.Value is YamlSequence list ? list.Items : [entry.Value]) open.Push((merged, at.Attribute, at.Path));
                        }
                        else if (at.Attribute.Child(name) is { } child)
                        {
                            open.Push((entry.Value, child, at.Path.Length == 0 ? child.Name : at.Path + "." + child.Name));
                        }
                    }
                    break;
            }
        }
        return null;
    }
}
