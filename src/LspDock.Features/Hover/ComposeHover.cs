using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Hover;

/// <summary>Over a key of a Compose file: what the attribute does.</summary>
internal static class ComposeHover
{
    private const string Reference = "https://docs.docker.com/reference/compose-file/services/#";

    public static HoverText? At(LintDocument document, int offset)
    {
        foreach (var tree in document.Nodes.OfType<YamlTree>())
        {
            foreach (var yaml in tree.Documents)
            {
                if (At(tree, yaml.Root, offset) is { } hover) return hover;
            }
        }
        return null;
    }

    /// <summary>Goes down from the root to the key at the offset, keeping the catalogue's path.</summary>
    private static HoverText? At(YamlTree tree, YamlNode root, int offset)
    {
        var (node, path) = (root, "");
        while (true)
        {
            if (node is YamlSequence sequence)
            {
                if (sequence.Items.FirstOrDefault(item => Holds(item.FullSpan)) is not { } item) return null;

                (node, path) = (item, path + ".*");
                continue;
            }
            if (node is not YamlMapping mapping || mapping.Entries.FirstOrDefault(entry => Holds(entry.Span)) is not { Name: { } name } found) return null;

            path = path.Length == 0 ? name : ComposeCatalog.Find($"{path}.{name}") is not null ? $"{path}.{name}" : path + ".*";
            if (Holds(found.Key.Span)) return ComposeCatalog.Find(path) is { } attribute ? new(Text(attribute), tree.Source.ToHost(found.Key.Span)) : null;

            node = found.Value;
        }

        bool Holds(TextSpan span) => tree.Source.ToHost(span).IntersectsWith(offset);
    }

    private static string Text(ComposeAttribute attribute)
    {
        var parts = attribute.Path.Split('.');
        var option = parts is ["services", "*", .. var below] ? ContainerOption.FindByComposeKey(string.Join('.', below)) : null;
        return OptionText.Of(attribute.Name, attribute.Summary, option, attribute.Since, parts is ["services", "*", var top, ..] ? ("Compose reference", Reference + top) : null);
    }
}
