using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>A mapping as Compose sees it: its own entries and, behind them, those of its merge keys that it does not write itself.</summary>
internal sealed class ComposeMapping
{
    private readonly Dictionary<string, ComposeValue> values;

    private ComposeMapping(YamlMapping node, ImmutableArray<(string Name, ComposeValue Value)> entries, bool isWhole)
    {
        Node = node;
        Entries = entries;
        IsWhole = isWhole;
        values = new(entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in entries) values[name] = value;
    }

    /// <summary>The mapping as written.</summary>
    public YamlMapping Node { get; }

    /// <summary>The entries; each name once, the first that is written.</summary>
    public ImmutableArray<(string Name, ComposeValue Value)> Entries { get; }

    /// <summary>False when a merge key leads nowhere, or further than is followed.</summary>
    public bool IsWhole { get; }

    /// <summary>The value of a key; null when there is none.</summary>
    public ComposeValue? this[string name] => values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Reads a mapping; null when the value is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="keep">The outermost collection that removing an entry may not empty.</param>
    public static ComposeMapping? Of(ComposeValue value, YamlNode keep) =>
        value.Node is YamlMapping node ? Read(value.Tree, node, value.Via, value.Via.IsEmpty ? keep : node) : null;

    /// <summary>Reads a mapping with its merge keys.</summary>
    public static ComposeMapping Read(YamlTree tree, YamlMapping node, ImmutableArray<Origin> via, YamlNode keep)
    {
        var entries = ImmutableArray.CreateBuilder<(string, ComposeValue)>(node.Entries.Length);
        var isWhole = new Collector(tree, entries).Collect(node, via, keep, level: 0);
        return new(node, entries.ToImmutable(), isWhole);
    }

    private const int DeepestMerge = 32;

    private sealed class Collector(YamlTree tree, ImmutableArray<(string Name, ComposeValue Value)>.Builder entries)
    {
        private readonly HashSet<string> names = new(StringComparer.Ordinal);
        // What was merged once brings nothing more, and anchors that merge each other many times over would never end.
        private readonly HashSet<YamlMapping> merged = [];

        /// <summary>Takes a mapping's entries, then those of its merge keys; false when one leads nowhere, or too far.</summary>
        public bool Collect(YamlMapping node, ImmutableArray<Origin> via, YamlNode keep, int level)
        {
            if (!merged.Add(node)) return true;

            var isWhole = true;
            foreach (var entry in node.Entries)
            {
                if (entry.Name is { } name && !IsMergeKey(entry) && names.Add(name)) entries.Add((name, new ComposeValue(tree, entry.Value, YamlOrigin.OfEntry(tree, node, entry, keep), via)));
            }
            foreach (var entry in node.Entries)
            {
                if (!IsMergeKey(entry)) continue;

                foreach (var source in entry.Value is YamlSequence list ? list.Items : [entry.Value])
                {
                    if (source is YamlMapping written) isWhole &= Collect(written, via, written, level + 1);
                    else if (level < DeepestMerge && source is YamlAlias { Target: YamlMapping target }) isWhole &= Collect(target, [.. via, new TextOrigin(tree.Source, source.Span)], target, level + 1);
                    else isWhole = false;
                }
            }
            return isWhole;
        }
    }

    /// <summary>Whether a key is for people and tools, and not for Docker.</summary>
    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether an entry takes over those of other mappings.</summary>
    public static bool IsMergeKey(YamlEntry entry) => entry.Key is YamlScalar { Value: "<<", Style: YamlScalarStyle.Plain };
}
