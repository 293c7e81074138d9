using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>A mapping as Compose sees it: its own entries and, behind them, those of its merge keys that it does not write itself; merged with the mappings of the same place in other files.</summary>
public sealed class ComposeMapping
{
    private const int DeepestMerge = 32;
    private readonly Dictionary<string, ComposeValue> values;
    private readonly ImmutableArray<ComposeEntry> written;

    /// <param name="written">The entries, with those that only take an earlier one away.</param>
    /// <param name="isWhole">Whether every merge key was followed to its end.</param>
    internal ComposeMapping(ImmutableArray<ComposeEntry> written, bool isWhole)
    {
        this.written = written;
        IsWhole = isWhole;
        Entries = written.Any(entry => entry.Value.Tag == ComposeMerging.Reset) ? written.RemoveAll(entry => entry.Value.Tag == ComposeMerging.Reset) : written;
        values = new(Entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in Entries) values[name] = value;
    }

    /// <summary>Nothing.</summary>
    public static ComposeMapping Empty { get; } = new([], isWhole: true);

    /// <summary>The entries, with those that only take an earlier one away.</summary>
    internal ImmutableArray<ComposeEntry> Written => written;

    /// <summary>Whether nothing is in it, and nothing is taken away by it.</summary>
    internal bool IsEmpty => written.IsEmpty;

    /// <summary>The entries; each name once, where it is written first.</summary>
    public ImmutableArray<ComposeEntry> Entries { get; }

    /// <summary>False when a merge key leads nowhere, or further than is followed.</summary>
    public bool IsWhole { get; }

    /// <summary>The value of a key; null when there is none.</summary>
    public ComposeValue? this[string name] => values.TryGetValue(name, out var value) ? value : null;

    /// <summary>The mapping of an earlier place and a later one's, key by key.</summary>
    internal static ComposeMapping Merge(ComposeMapping earlier, ComposeMapping later)
    {
        var entries = earlier.Entries.ToBuilder();
        var places = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++) places[entries[index].Name] = index;

        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in later.written)
        {
            var isThere = places.TryGetValue(entry.Name, out var place);
            if (ComposeMerging.Merge(isThere ? entries[place].Value : null, entry.Value) is not { } merged)
            {
                gone.Add(entry.Name);
                continue;
            }
            if (isThere) entries[place] = entry with { Value = merged };
            else entries.Add(entry with { Value = merged });
        }
        if (gone.Count > 0) entries.RemoveAll(entry => gone.Contains(entry.Name));
        return new(entries.ToImmutable(), earlier.IsWhole && later.IsWhole);
    }

    /// <summary>Reads a value as it is written in one file, with its merge keys; null when it is no mapping. A lone build context is a mapping that says no more.</summary>
    internal static ComposeMapping? Read(ComposeValue value)
    {
        if (value.Node is YamlScalar { IsNull: false } && value.Attribute?.Path == "services.*.build") return new([new("context", value.Alone())], isWhole: true);
        if (value.Node is not YamlMapping node) return null;

        var entries = ImmutableArray.CreateBuilder<ComposeEntry>(node.Entries.Length);
        var isWhole = new Collector(value, entries).Collect(node, value.Via, value.Keep, level: 0);
        return new(entries.ToImmutable(), isWhole);
    }

    private sealed class Collector(ComposeValue owner, ImmutableArray<ComposeEntry>.Builder entries)
    {
        private readonly HashSet<string> names = new(StringComparer.Ordinal);
        // What was merged once brings nothing more, and anchors that merge each other many times over would never end.
        private readonly HashSet<YamlMapping> merged = [];

        /// <summary>Takes a mapping's entries, then those of its merge keys; false when one leads nowhere, or too far.</summary>
        public bool Collect(YamlMapping node, ImmutableArray<Origin> via, YamlNode keep, int level)
        {
            if (!merged.Add(node)) return true;

            foreach (var entry in node.Entries)
            {
                if (entry.Name is not { } name || IsMergeKey(entry) || !names.Add(name)) continue;

                var attribute = owner.Attribute?.Child(name);
                entries.Add(new(name, new ComposeValue(owner.File, entry.Value, YamlOrigin.OfEntry(owner.Tree, node, entry, IsSectionOfResources(owner.Attribute) ? owner.File.RootNode : keep, via), via, attribute, IsOutermost(attribute) ? null : keep)));
            }
            var isWhole = true;
            foreach (var entry in node.Entries)
            {
                if (!IsMergeKey(entry)) continue;

                foreach (var source in entry.Value is YamlSequence list ? list.Items : [entry.Value])
                {
                    if (source is YamlMapping written) isWhole &= Collect(written, via, written, level + 1);
                    else if (level < DeepestMerge && source is YamlAlias { Target: YamlMapping target }) isWhole &= Collect(target, [.. via, new TextOrigin(owner.Tree.Source, source.Span)], target, level + 1);
                    else isWhole = false;
                }
            }
            return isWhole;
        }

        /// <summary>Whether a place is a section that goes with the last of its resources: one without services is no Compose file any more.</summary>
        private static bool IsSectionOfResources(ComposeAttribute? attribute) => attribute?.Path is "networks" or "volumes" or "secrets" or "configs" or "models";

        /// <summary>Whether a place is a section or one of its resources, which stay when all that is in them goes.</summary>
        private static bool IsOutermost(ComposeAttribute? attribute) => attribute is not null && attribute.Path.IndexOf('.') is var first && (first < 0 || attribute.Path.IndexOf('.', first + 1) < 0);
    }

    /// <summary>Whether a key is for people and tools, and not for Docker.</summary>
    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether an entry takes over those of other mappings.</summary>
    public static bool IsMergeKey(YamlEntry entry) => entry.Key is YamlScalar { Value: "<<", Style: YamlScalarStyle.Plain };
}
