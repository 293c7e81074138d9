using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Hover;

/// <summary>Over a key of a Compose file: what the attribute does.</summary>
internal static class ComposeHover
{
    private const string ServicePrefix = "services.*.";
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

            // A name that the catalogue does not have at this place is one that the author chose.
            path = path.Length == 0 ? name : IsKnown($"{path}.{name}") ? $"{path}.{name}" : path + ".*";
            if (Holds(found.Key.Span)) return Text(name, path) is { } text ? new(text, tree.Source.ToHost(found.Key.Span)) : null;

            node = found.Value;
        }

        bool Holds(TextSpan span) => tree.Source.ToHost(span).IntersectsWith(offset);
    }

    /// <summary>What the catalogues say of a path; null when nothing.</summary>
    private static string? Text(string name, string path)
    {
        var attribute = ComposeCatalog.Find(path);
        var option = path.StartsWith(ServicePrefix, StringComparison.Ordinal) ? ContainerOption.FindByComposeKey(path[ServicePrefix.Length..]) : null;
        if ((attribute?.Summary ?? option?.Summary) is not { } summary) return null;

        return OptionText.Of(name, summary, option, attribute?.Since, path.Split('.') is ["services", "*", var top, ..] ? ("Compose reference", Reference + top) : null);
    }

    private static bool IsKnown(string path) =>
        ComposeCatalog.All.Any(attribute => IsAtOrAbove(path, attribute.Path))
        || path.StartsWith(ServicePrefix, StringComparison.Ordinal) && ContainerOption.All.Any(option => option.ComposePaths.Any(below => IsAtOrAbove(path[ServicePrefix.Length..], below)));

    private static bool IsAtOrAbove(string path, string other) =>
        other.StartsWith(path, StringComparison.Ordinal) && (other.Length == path.Length || other[path.Length] == '.');
}
