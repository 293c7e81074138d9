using System.Collections.Immutable;

namespace LspDock.Syntax.Yaml;

/// <summary>Which children of a collection have to keep their order because of anchors: an alias stands for the nearest anchor of its name above it.</summary>
internal static class YamlAnchorOrder
{
    /// <summary>Pairs of indexes of children, of which the first has to stay before the second.</summary>
    public static ImmutableArray<(int Before, int Behind)> Of(YamlNode collection)
    {
        var children = collection switch
        {
            YamlMapping mapping => mapping.Entries.Select(entry => new[] { entry.Key, entry.Value }),
            YamlSequence sequence => sequence.Items.Select(item => new[] { item }),
            _ => [],
        };
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        var defined = new Dictionary<string, int>(StringComparer.Ordinal);
        var used = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var index = 0;
        foreach (var child in children)
        {
            var (anchors, aliases) = NamesIn(child);
            foreach (var name in aliases)
            {
                if (defined.TryGetValue(name, out var anchor)) pairs.Add((anchor, index));
                if (!used.TryGetValue(name, out var users)) used.Add(name, users = []);
                users.Add(index);
            }
            foreach (var name in anchors)
            {
                // An anchor of the same name again: who uses the one before it has to stay before this one.
                if (defined.TryGetValue(name, out var anchor)) pairs.Add((anchor, index));
                if (used.TryGetValue(name, out var users)) pairs.AddRange(users.Where(user => user != index).Select(user => (user, index)));
                used.Remove(name);
                defined[name] = index;
            }
            index++;
        }
        return pairs.ToImmutable();
    }

    private static (HashSet<string> Anchors, HashSet<string> Aliases) NamesIn(IEnumerable<YamlNode> nodes)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<YamlNode>(nodes);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Anchor is { } anchor) anchors.Add(anchor);
            switch (node)
            {
                case YamlAlias alias:
                    aliases.Add(alias.Name);
                    break;
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        open.Push(entry.Key);
                        open.Push(entry.Value);
                    }
                    break;
                case YamlSequence sequence:
                    foreach (var item in sequence.Items) open.Push(item);
                    break;
            }
        }
        return (anchors, aliases);
    }
}
