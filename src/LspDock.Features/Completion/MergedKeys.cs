using LspDock.Syntax.Yaml;

namespace LspDock.Features.Completion;

/// <summary>The keys that a mapping has, its own and those that it merges in.</summary>
internal static class MergedKeys
{
    /// <summary>The keys beside a place.</summary>
    public static IReadOnlySet<string> Of(ComposeSpot spot)
    {
        if (spot.Place.Kind is YamlPlaceKind.Item && !spot.Place.IsFlow) return new HashSet<string>();

        var keys = new HashSet<string>(spot.Place.Siblings, StringComparer.Ordinal);
        if (spot.Place.MergeKey is { } mergeKey && EntryAt(spot.Tree, spot.ToTree(mergeKey)) is { } entry) AddMerged(entry.Value, keys, []);
        return keys;
    }

    private static void AddMerged(YamlNode node, HashSet<string> keys, HashSet<YamlNode> seen)
    {
        var open = new Stack<YamlNode>([node]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next)) continue;

            switch (next)
            {
                case YamlAlias { Target: { } target }:
                    open.Push(target);
                    break;
                case YamlSequence list:
                    foreach (var item in list.Items) open.Push(item);
                    break;
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        if (entry.Name == "<<") open.Push(entry.Value);
                        else if (entry.Name is { } name) keys.Add(name);
                    }
                    break;
            }
        }
    }

    /// <summary>The entry whose key stands at an offset; null when the tree, mended as it may be, has none there.</summary>
    private static YamlEntry? EntryAt(YamlTree tree, int offset)
    {
        var node = tree.Documents.Select(document => document.Root).FirstOrDefault(root => root.FullSpan.Contains(offset));
        while (node is not null)
        {
            if (node is YamlSequence sequence)
            {
                node = sequence.Items.FirstOrDefault(item => item.FullSpan.Contains(offset));
                continue;
            }
            if ((node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Span.Contains(offset)) is not { } found) return null;
            if (found.Key.Span.Start == offset) return found;

            node = found.Value;
        }
        return null;
    }
}
