using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>YAML text read to a tree with exact spans. Every text gives a tree; what could not be read as written is in <see cref="Problems"/>.</summary>
public sealed class YamlTree
{
    private readonly Lazy<Dictionary<YamlNode, YamlNode>> parents;
    private readonly Lazy<YamlStyle> style;

    internal YamlTree(EmbeddedText source, ImmutableArray<YamlDocument> documents, ImmutableArray<TextSpan> comments, ImmutableArray<TextSpan> flowSpans, ImmutableArray<SyntaxProblem> problems)
    {
        FlowSpans = flowSpans;
        Source = source;
        Documents = documents;
        Comments = comments;
        Problems = problems;
        parents = new(FindParents);
        style = new(() => YamlStyle.Of(this));
    }

    /// <summary>The text that was read.</summary>
    public EmbeddedText Source { get; }

    /// <summary>The documents of the stream; empty for a text without content.</summary>
    public ImmutableArray<YamlDocument> Documents { get; }

    /// <summary>The comments with their <c>#</c>, without the line break, in order.</summary>
    public ImmutableArray<TextSpan> Comments { get; }

    /// <summary>The outermost collections in brackets or braces, in order.</summary>
    internal ImmutableArray<TextSpan> FlowSpans { get; }

    /// <summary>What could not be read as written, in order of position; kinds are in <see cref="YamlProblemKind"/>.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; }

    /// <summary>How the text is indented. The first question costs a walk over the tree.</summary>
    public YamlStyle Style => style.Value;

    /// <summary>The collection that holds a node; null for a document's root.</summary>
    public YamlNode? ParentOf(YamlNode node) =>
        Documents.Any(document => ReferenceEquals(document.Root, node)) ? null
        // Where a node without a text shares its place with others, the walk over the whole tree tells them apart.
        : Descend(node) ?? (parents.Value.TryGetValue(node, out var parent) ? parent : null);

    /// <summary>The collection that holds a node, found by its place from the root down; null when the place does not lead to it.</summary>
    private YamlNode? Descend(YamlNode node)
    {
        foreach (var document in Documents)
        {
            var around = document.Root;
            while (around.FullSpan.Contains(node.FullSpan) && ChildAt(around, node) is { } child)
            {
                if (ReferenceEquals(child, node)) return around;
                around = child;
            }
        }
        return null;
    }

    /// <summary>The child of a collection in which a node stands, or that it is.</summary>
    private static YamlNode? ChildAt(YamlNode collection, YamlNode node)
    {
        switch (collection)
        {
            case YamlMapping mapping when Last(mapping.Entries, entry => entry.Key.FullSpan.Start <= node.FullSpan.Start) is { } entry:
                return ReferenceEquals(entry.Key, node) || !ReferenceEquals(entry.Value, node) && entry.Key.FullSpan.Contains(node.FullSpan) ? entry.Key : entry.Value;
            case YamlSequence sequence:
                return Last(sequence.Items, item => item.FullSpan.Start <= node.FullSpan.Start);
            default:
                return null;
        }
    }

    /// <summary>The last of some parts, which are in order, that does not start behind a place.</summary>
    private static T? Last<T>(ImmutableArray<T> parts, Func<T, bool> startsBefore)
        where T : class
    {
        var (low, high) = (0, parts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startsBefore(parts[middle])) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : parts[low - 1];
    }

    /// <summary>Reads a text. Costs time in proportion to its length; nesting is read to <see cref="YamlReader.DeepestLevel"/> levels.</summary>
    public static YamlTree Parse(EmbeddedText source) => YamlReader.Read(source);

    private Dictionary<YamlNode, YamlNode> FindParents()
    {
        var found = new Dictionary<YamlNode, YamlNode>();
        var open = new Stack<YamlNode>(Documents.Select(document => document.Root));
        while (open.Count > 0)
        {
            var parent = open.Pop();
            foreach (var child in YamlTree.Children(parent))
            {
                found[child] = parent;
                open.Push(child);
            }
        }
        return found;
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
