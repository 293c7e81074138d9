using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>What becomes of a value when a later file, or an heir of its service, writes the same place. See https://github.com/compose-spec/compose-spec/blob/main/13-merge.md.</summary>
internal static class ComposeMerging
{
    /// <summary>The tag of a value that takes an earlier one away.</summary>
    public const string Reset = "!reset";

    /// <summary>The tag of a value that takes an earlier one's place whole.</summary>
    public const string Override = "!override";

    /// <summary>The value that holds; null when the later one takes the earlier one away.</summary>
    public static ComposeValue? Merge(ComposeValue? earlier, ComposeValue later)
    {
        // What an heir's merged value is made of goes on top one by one.
        if (later.MergedWith is { } under) return Merge(earlier, under) is { } lower ? MergeOne(lower, later.Alone()) : MergeOne(null, later.Alone());

        return MergeOne(earlier, later);
    }

    /// <summary>The items of two lists of one place: an item that stands for the same thing as an earlier one takes its place.</summary>
    public static ImmutableArray<ComposeValue> Items(ImmutableArray<ComposeValue> earlier, ImmutableArray<ComposeValue> later, ComposeAttribute? list)
    {
        var merge = list?.Merge ?? ComposeMerge.Append;
        if (merge == ComposeMerge.BySubnet) return BySubnet(earlier, later);
        if (merge is not (ComposeMerge.Distinct or ComposeMerge.DistinctByName or ComposeMerge.ByTarget or ComposeMerge.ByPort)) return [.. earlier, .. later];

        var items = earlier.ToBuilder();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < items.Count; index++)
        {
            if (ComposeIdentity.Of(items[index], merge) is { } identity) places[identity] = index;
        }
        foreach (var item in later)
        {
            if (ComposeIdentity.Of(item, merge) is not { } identity) items.Add(item);
            else if (places.TryGetValue(identity, out var place)) items[place] = item.Over(items[place]);
            else
            {
                places.Add(identity, items.Count);
                items.Add(item);
            }
        }
        return items.ToImmutable();
    }

    /// <summary>The entries of two mappings, or lists of names, of one place.</summary>
    public static ImmutableArray<ComposeEntry> Named(ImmutableArray<ComposeEntry> earlier, ImmutableArray<ComposeEntry> later, ComposeAttribute? attribute)
    {
        var isPairs = attribute?.Merge is ComposeMerge.ByName or ComposeMerge.AppendPairs;
        var entries = earlier.ToBuilder();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++) places[entries[index].Name] = index;

        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in later)
        {
            var isThere = places.TryGetValue(entry.Name, out var place);
            if (entry.Value.Tag == Reset) gone.Add(entry.Name);
            else if (!isThere)
            {
                places.Add(entry.Name, entries.Count);
                entries.Add(entry);
            }
            // A pair's later value holds, though it be none; a name in a list of names says nothing more than that it is there.
            else if (isPairs) entries[place] = entry with { Value = entry.Value.Over(entries[place].Value) };
            else if (entry.Value.IsItem && entry.Value.Node is YamlScalar item && item.Value == entry.Name) continue;
            else if (Merge(entries[place].Value, entry.Value) is { } merged) entries[place] = entry with { Value = merged };
        }
        if (gone.Count > 0) entries.RemoveAll(entry => gone.Contains(entry.Name));
        return entries.ToImmutable();
    }

    /// <summary>The name of a list's item: the text before the equals sign.</summary>
    public static string NameOf(ComposeValue item)
    {
        if (item.Node is not YamlScalar { Value: var text }) return "";

        var equals = text.IndexOf('=');
        return equals < 0 ? text : text.Substring(0, equals);
    }

    private static ComposeValue? MergeOne(ComposeValue? earlier, ComposeValue later)
    {
        if (later.Tag == Reset) return null;
        if (earlier is null) return later;
        if (later.Tag == Override) return later.Over(earlier);
        if (later.IsNull && later.Attribute?.Merge != ComposeMerge.ReplaceEvenByNull) return earlier;

        return BelongTogether(earlier, later) ? later.On(earlier) : later.Over(earlier);
    }

    /// <summary>The later address pools, each on the earlier one of its subnet; the other earlier ones are dropped.</summary>
    private static ImmutableArray<ComposeValue> BySubnet(ImmutableArray<ComposeValue> earlier, ImmutableArray<ComposeValue> later) =>
    [
        .. from pool in later
           let subnet = Subnet(pool)
           let same = subnet is null ? null : earlier.FirstOrDefault(other => Subnet(other) == subnet)
           select same is null ? pool : pool.On(same),
    ];

    private static string? Subnet(ComposeValue pool) => (pool.Mapping?["subnet"]?.Text()).IsKnown(out var subnet) ? subnet : null;

    private static bool BelongTogether(ComposeValue earlier, ComposeValue later)
    {
        var attribute = later.Attribute;
        if (attribute?.Merge is ComposeMerge.Replace or ComposeMerge.ReplaceEvenByNull) return false;
        if (attribute?.Merge == ComposeMerge.DeepSameDriver && !HaveSameDriver(earlier, later)) return false;

        return (earlier.Node, later.Node) switch
        {
            (YamlMapping, YamlMapping) => true,
            // A short form stands for a mapping.
            (YamlScalar, YamlMapping) or (YamlMapping, YamlScalar) when earlier.Mapping is not null && later.Mapping is not null => true,
            (YamlScalar, YamlScalar) => IsList(attribute),
            (YamlSequence or YamlScalar, YamlSequence or YamlScalar) => true,
            // A list of names and a mapping of them, in one of the attributes that may be either.
            _ => IsList(attribute),
        };
    }

    private static bool IsList(ComposeAttribute? attribute) => attribute is not null && attribute.Kinds.HasFlag(ComposeValueKinds.List);

    private static bool HaveSameDriver(ComposeValue earlier, ComposeValue later) =>
        earlier.Mapping?["driver"] is not { } one || later.Mapping?["driver"] is not { } other
        || one.Node is YamlScalar { Value: var first } && other.Node is YamlScalar { Value: var second } && first == second;
}
