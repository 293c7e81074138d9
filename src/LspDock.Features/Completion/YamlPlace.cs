using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>A place in half-written YAML.</summary>
internal sealed record YamlPlace
{
    /// <summary>What is being written.</summary>
    public required YamlPlaceKind Kind { get; init; }

    /// <summary>The steps to the mapping whose key is written, or to the value or item that is.</summary>
    public required ImmutableArray<YamlStep> Path { get; init; }

    /// <summary>The word at the place, without quotes; empty where nothing is written yet.</summary>
    public required TextSpan Word { get; init; }

    /// <summary>The quote that the word stands in; null when it stands in none.</summary>
    public char? Quote { get; init; }

    /// <summary>Whether it is in brackets or braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether a blank is missing between the colon or dash and the word.</summary>
    public bool NeedsBlank { get; init; }

    /// <summary>Whether a colon stands behind the word.</summary>
    public bool HasColon { get; init; }

    /// <summary>Whether the list that the place is below has items with dashes.</summary>
    public bool IsAmongItems { get; init; }

    /// <summary>The other keys of the mapping; the other items of the list.</summary>
    public ImmutableHashSet<string> Siblings { get; init; } = [];

    /// <summary>Where a merge key of the mapping stands; null when it has none.</summary>
    public int? MergeKey { get; init; }
}
