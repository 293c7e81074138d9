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
    /// <summary>Up to this many entries are looked through one by one, which is cheaper than a table for each of thousands of small mappings.</summary>
    private const int MostWithoutTable = 12;

    private readonly ImmutableArray<ComposeEntry> written;
    private Dictionary<string, ComposeValue>? table;

    /// <param name="written">The entries, with those that only take an earlier one away.</param>
    /// <param name="isWhole">Whether every merge key was followed to its end.</param>
    internal ComposeMapping(ImmutableArray<ComposeEntry> written, bool isWhole)
    {
        this.written = written;
        IsWhole = isWhole;
        Entries = WithoutResets(written);
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
    public ComposeValue? this[string name]
    {
        get
        {
            if (Entries.Length > MostWithoutTable) return (table ??= Tabulate()).TryGetValue(name, out var value) ? value : null;

            foreach (var entry in Entries)
            {
                if (entry.Name == name) return entry.Value;
            }
            return null;
        }
    }

    private Dictionary<string, ComposeValue> Tabulate()
    {
        var values = new Dictionary<string, ComposeValue>(Entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in Entries) values[name] = value;
        return values;
    }

    private static ImmutableArray<ComposeEntry> WithoutResets(ImmutableArray<ComposeEntry> written)
    {
        foreach (var entry in written)
        {
            if (entry.Value.Tag == ComposeMerging.Reset) return written.RemoveAll(entry => entry.Value.Tag == ComposeMerging.Reset);
        }
        return written;
    }

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
        return new(entries.Count == entries.Capacity ? entries.MoveToImmutable() : entries.ToImmutable(), isWhole);
    }

    private sealed class Collector(ComposeValue owner, ImmutableArray<ComposeEntry>.Builder entries)
    {
        private HashSet<string>? names;
        // What was merged once brings nothing more, and anchors that merge each other many times over would never end.
        private HashSet<YamlMapping>? merged;

        /// <summary>Takes a mapping's entries, then those of its merge keys; false when one leads nowhere, or too far.</summary>
        public bool Collect(YamlMapping node, ImmutableArray<Origin> via, YamlNode keep, int level)
        {
            if (merged?.Add(node) == false) return true;

            var merges = false;
            foreach (var entry in node.Entries)
            {
                if (IsMergeKey(entry))
                {
                    merges = true;
                    continue;
                }
                if (entry.Name is not { } name || !IsNew(name)) continue;

                var attribute = owner.Attribute?.Child(name);
                entries.Add(new(name, new ComposeValue(owner.File, entry.Value, YamlOrigin.OfEntry(owner.Tree, node, entry, IsSectionOfResources(owner.Attribute) ? owner.File.RootNode : keep, via), via, attribute, IsOutermost(attribute) ? null : keep)));
            }
            if (!merges) return true;

            merged ??= [node];
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

        /// <summary>Whether no entry has a name yet; of few entries that is seen without a table.</summary>
        private bool IsNew(string name)
        {
            if (names is null && entries.Count < MostWithoutTable)
            {
                for (var index = 0; index < entries.Count; index++)
                {
                    if (entries[index].Name == name) return false;
                }
                return true;
            }
            names ??= new(entries.Select(entry => entry.Name), StringComparer.Ordinal);
            return names.Add(name);
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
