using System.Collections.Immutable;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A mapping.</summary>
/// <param name="Entries">Its entries, each key once.</param>
public sealed record ResolvedMapping(ImmutableArray<ResolvedEntry> Entries) : ResolvedNode
{
    /// <summary>The value of a key; null when there is none. Looks at one entry after the other.</summary>
    public ResolvedNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
