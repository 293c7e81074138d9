using System.Collections.Immutable;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Entries or items that are told apart by a text: a later one takes the place of an earlier one.</summary>
internal sealed class ResolvedEntries
{
    private readonly List<ResolvedEntry> entries = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The values, in order.</summary>
    public IEnumerable<ResolvedNode> Values => entries.Select(entry => entry.Value);

    /// <summary>The entries, in order.</summary>
    public ImmutableArray<ResolvedEntry> Entries => [.. entries];

    /// <summary>Adds one, in the place of an earlier one.</summary>
    public void Set(string key, ResolvedNode value)
    {
        if (places.TryGetValue(key, out var place))
        {
            entries[place] = new(key, value);
            return;
        }
        places.Add(key, entries.Count);
        entries.Add(new(key, value));
    }
}
