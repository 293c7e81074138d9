using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>What the text of a value must be for Docker to take it.</summary>
/// <param name="Kind">The kind of text.</param>
public sealed record ComposeFormat(ComposeFormatKind Kind)
{
    /// <summary>The words of <see cref="ComposeFormatKind.OneOf"/>, <see cref="ComposeFormatKind.Known"/> and <see cref="ComposeFormatKind.FirstOf"/>; empty for every other kind.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The lowest whole number allowed. Null when any is.</summary>
    public long? Minimum { get; init; }

    /// <summary>The highest whole number allowed. Null when any is.</summary>
    public long? Maximum { get; init; }
}
