using System.Collections.Immutable;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>A mapping of a Compose file while it is put together.</summary>
internal sealed class MappingBuilder
{
    private readonly OrderedDictionary<string, object> entries = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> comments = new(StringComparer.Ordinal);

    /// <summary>The keys, in order.</summary>
    public IReadOnlyList<string> Keys => entries.Keys;

    /// <summary>Whether it has neither keys nor comments.</summary>
    public bool IsEmpty => entries.Count == 0 && comments.Count == 0;

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Sets a key, in the place of what it had.</summary>
    public void Set(string key, ResolvedNode value) => entries[key] = value;

    /// <summary>Sets a key to a mapping that may still grow.</summary>
    public void Set(string key, MappingBuilder section) => entries[key] = section;

    /// <summary>Takes a key away.</summary>
    public void Remove(string key) => entries.Remove(key);

    /// <summary>The mapping of a key; made when it is not there.</summary>
    public MappingBuilder Section(string key)
    {
        if (entries.GetValueOrDefault(key) is MappingBuilder section) return section;

        section = new MappingBuilder();
        entries[key] = section;
        return section;
    }

    /// <summary>Adds an item to the list of a key, unless the same text is there.</summary>
    public void AddItem(string key, ResolvedNode item)
    {
        if (entries.GetValueOrDefault(key) is not OrderedDictionary<ResolvedNode, bool> items) entries[key] = items = [];
        items.TryAdd(item, true);
    }

    /// <summary>Adds a mapping to the list of a key.</summary>
    public void AddItem(string key, MappingBuilder item) => AddItem(key, item.Build([]));

    /// <summary>Adds a comment at the head of the mapping.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool AddComment(string comment) => comments.TryAdd(comment, true);

    /// <summary>Puts the keys in order; equal ones stay as they are.</summary>
    public void Sort(Comparison<string> order)
    {
        var sorted = entries.Order(Comparer<KeyValuePair<string, object>>.Create((left, right) => order(left.Key, right.Key))).ToList();
        entries.Clear();
        foreach (var (key, value) in sorted) entries.Add(key, value);
    }

    /// <summary>The mapping as it is now, without the mappings in it that stayed empty.</summary>
    /// <param name="headings">Gets the comments of each mapping.</param>
    public ResolvedMapping Build(Dictionary<ResolvedMapping, ImmutableArray<string>> headings)
    {
        var written = entries.Where(entry => entry.Value is not MappingBuilder { IsEmpty: true });
        var mapping = new ResolvedMapping([.. written.Select(entry => new ResolvedEntry(entry.Key, entry.Value switch
        {
            MappingBuilder nested => nested.Build(headings),
            OrderedDictionary<ResolvedNode, bool> items => new ResolvedList([.. items.Keys]),
            _ => (ResolvedNode)entry.Value,
        }))]);
        if (comments.Count > 0) headings[mapping] = [.. comments.Keys];
        return mapping;
    }
}
