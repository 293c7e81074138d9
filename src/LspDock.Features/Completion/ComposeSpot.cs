using System.Collections.Immutable;
using System.Text;
using LspDock.Catalog;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Features.Completion;

/// <summary>A place in a Compose file, and what may stand there.</summary>
internal sealed record ComposeSpot
{
    /// <summary>The place in the text.</summary>
    public required YamlPlace Place { get; init; }

    /// <summary>The file's tree; of an earlier text when this one differs only in the place's line.</summary>
    public required YamlTree Tree { get; init; }

    /// <summary>The decoded text.</summary>
    public required string Text { get; init; }

    /// <summary>The offset of the cursor in that text.</summary>
    public required int Cursor { get; init; }

    /// <summary>The project; null when the file holds none.</summary>
    public required ComposeProject? Project { get; init; }

    /// <summary>The document.</summary>
    public required LintDocument Document { get; init; }

    /// <summary>What the catalogue says of the mapping whose key is written, or of the value or item; null when it knows nothing.</summary>
    public required ComposeAttribute? Attribute { get; init; }

    /// <summary>The attribute of the list, for an item of one; null for everything else.</summary>
    public ComposeAttribute? List { get; init; }

    /// <summary>The attribute's path as it was reached, with stars and brackets; one that shares another's entry has a path of its own here.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the service that the place belongs to; null when it belongs to none.</summary>
    public string? Service => Place.Path is [{ Key: "services" }, { Key: { } name }, ..] ? name : null;

    /// <summary>The part of the word before the cursor.</summary>
    public string Typed => Text[Place.Word.Start..Math.Clamp(Cursor, Place.Word.Start, Place.Word.End)];

    /// <summary>The offset in the tree's text of one in this text.</summary>
    public int ToTree(int offset) => Tree.Source.Text.ToString() is var read && read == Text ? offset : TextDifference.Between(read, Text).ToEarlier(offset);

    /// <summary>The spot of a place.</summary>
    public static ComposeSpot Of(YamlPlace place, YamlTree tree, string text, int cursor, ComposeProject? project, LintDocument document)
    {
        var isFragment = place.Path is [{ Key: { } first }, ..] && first.StartsWith("x-", StringComparison.Ordinal);
        var (attribute, path, list) = isFragment ? InFragment(tree, place.Path) : Walk(ComposeCatalog.Root, "", place.Path);
        return new() { Place = place, Tree = tree, Text = text, Cursor = cursor, Project = project, Document = document, Attribute = attribute, List = list, Path = path };
    }

    /// <summary>Goes down from an attribute; null for the attribute when the catalogue does not know the way.</summary>
    private static (ComposeAttribute? Attribute, string Path, ComposeAttribute? List) Walk(ComposeAttribute from, string path, IEnumerable<YamlStep> steps)
    {
        var attribute = from;
        ComposeAttribute? list = null;
        var reached = new StringBuilder(path);
        foreach (var step in steps)
        {
            // A mapping behind a merge key is part of the mapping that it is merged into.
            if (step.Key == "<<") continue;
            if ((step.Key is { } key ? attribute.Child(key) : attribute.Item) is not { } next) return (null, "", null);

            if (step.Key is not null && reached.Length > 0) reached.Append('.');
            reached.Append(next.Name);
            list = step.Key is null ? attribute : null;
            attribute = next;
        }
        return (attribute, reached.ToString(), list);
    }

    /// <summary>A shared fragment is what the place is that takes it over by its anchor.</summary>
    private static (ComposeAttribute? Attribute, string Path, ComposeAttribute? List) InFragment(YamlTree tree, ImmutableArray<YamlStep> steps)
    {
        if (tree.Documents is not [var document, ..]) return (null, "", null);

        var anchors = new List<(string Name, int Depth)>();
        var node = document.Root;
        for (var depth = 0; depth < steps.Length && node is not null; depth++)
        {
            node = steps[depth].Key is { } key ? (node as YamlMapping)?.Find(key)?.Value : null;
            if (node?.Anchor is { } anchor) anchors.Add((anchor, depth + 1));
        }
        for (var index = anchors.Count - 1; index >= 0; index--)
        {
            if (FragmentUse.Find(document.Root, anchors[index].Name) is var (attribute, path)) return Walk(attribute, path, steps.Skip(anchors[index].Depth));
        }
        return (null, "", null);
    }
}
