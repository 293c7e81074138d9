using System.Collections.Immutable;

namespace LspDock.Features.Completion;

/// <summary>A stretch of text that a completion writes.</summary>
/// <param name="Text">The text; its lines behind the first lack the indentation of the line that is completed. Empty for a place that is left open.</param>
public sealed record CompletionPart(string Text)
{
    /// <summary>The texts to choose from in its place; empty when there is no choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether the text is a proposal that the user is likely to write over.</summary>
    public bool IsProposal { get; init; }
}
