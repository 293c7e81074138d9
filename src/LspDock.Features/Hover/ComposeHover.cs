using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Hover;

/// <summary>Over a key of a Compose file: what the attribute does.</summary>
internal static class ComposeHover
{
    private const string ServicePrefix = "services.*.";
    private const string Reference = "https://docs.docker.com/reference/compose-file/";

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

    /// <summary>Goes down from the root to the key at the offset, in the file and in the catalogue.</summary>
    private static HoverText? At(YamlTree tree, YamlNode root, int offset)
    {
        var (node, place, attribute) = (root, "", ComposeCatalog.Root);
        while (true)
        {
            if (node is YamlSequence sequence)
            {
                if (sequence.Items.FirstOrDefault(item => Holds(item.FullSpan)) is not { } item) return null;
                // An item in short form is the option with this one value.
                if (item is YamlScalar text && attribute.Name != "[]") return new(Text(attribute, place, text.Value), tree.Source.ToHost(text.Span));
                if (attribute.Item is not { } ofItem) return null;

                (node, attribute, place) = (item, ofItem, place + ".*");
                continue;
            }
            if (node is not YamlMapping mapping || mapping.Entries.FirstOrDefault(entry => Holds(entry.Span)) is not { Name: { } name } found || attribute.Child(name) is not { } child) return null;

            place = place.Length == 0 ? child.Name : $"{place}.{child.Name}";
            if (Holds(found.Key.Span)) return child.Name == "*" ? null : new(Text(child, place, (found.Value as YamlScalar)?.Value), tree.Source.ToHost(found.Key.Span));

            (node, attribute) = (found.Value, child);
        }

        bool Holds(TextSpan span) => tree.Source.ToHost(span).IntersectsWith(offset);
    }

    /// <summary>What the catalogues say of an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="place">The path on which it was reached, with a star for every name and item; an attribute that others share has another path of its own.</param>
    /// <param name="value">Its value as written; null when it is none, or not known.</param>
    public static string Text(ComposeAttribute attribute, string place, string? value = null)
    {
        var option = place.StartsWith(ServicePrefix, StringComparison.Ordinal) ? ContainerOption.FindByComposeKey(place[ServicePrefix.Length..]) : null;
        return OptionText.Of(attribute.Name, option?.Summary ?? attribute.Summary, option, attribute.Default, attribute.Since, ("Compose reference", Reference + Page(place.Split('.'))), value, place);
    }

    /// <summary>Where the reference speaks of a place.</summary>
    private static string Page(string[] place) => place switch
    {
        ["name" or "version"] => "version-and-name/",
        [var section, "*", var top, ..] when section != "include" => $"{section}/#{top}",
        [var section, ..] => section + "/",
        [] => "",
    };
}
