using LspDock.Syntax.Yaml;

namespace LspDock.Features.Completion;

/// <summary>The anchored parts of a file that an alias may name.</summary>
internal static class AnchorItems
{
    public static IEnumerable<CompletionItem> Of(ComposeSpot spot)
    {
        var isMerge = spot.Place.Path.Any(step => step.Key == "<<");
        foreach (var (name, node) in Before(spot.Tree, spot.ToTree(spot.Place.Word.Start)))
        {
            if (isMerge && node is not YamlMapping) continue;

            yield return new()
            {
                Label = "*" + name,
                Kind = CompletionKind.Anchor,
                Insert = [new((spot.Place.NeedsBlank ? " *" : "*") + name)],
                Detail = node switch
                {
                    YamlMapping mapping => "mapping: " + string.Join(", ", mapping.Entries.Select(entry => entry.Name).OfType<string>().Take(5)),
                    YamlSequence => "list",
                    _ => "value",
                },
                FilterText = "*" + name,
            };
        }
    }

    /// <summary>The anchors whose nodes end before an offset; of several with one name the last, which an alias there means.</summary>
    private static SortedDictionary<string, YamlNode> Before(YamlTree tree, int offset)
    {
        var found = new SortedDictionary<string, YamlNode>(StringComparer.Ordinal);
        var open = new Stack<YamlNode>(tree.Documents.Where(document => document.Span.Start <= offset).TakeLast(1).Select(document => document.Root));
        while (open.TryPop(out var node))
        {
            if (node.FullSpan.Start >= offset) continue;
            if (node.Anchor is { } anchor && node.FullSpan.End <= offset && (!found.TryGetValue(anchor, out var other) || other.Span.Start < node.Span.Start)) found[anchor] = node;

            switch (node)
            {
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries) open.Push(entry.Value);
                    break;
                case YamlSequence sequence:
                    foreach (var item in sequence.Items) open.Push(item);
                    break;
            }
        }
        return found;
    }
}
