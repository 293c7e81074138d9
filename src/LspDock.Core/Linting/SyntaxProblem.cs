using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Linting;

/// <summary>Something that a parser or binder could not read as written. It carries no words: a rule gives it its message.</summary>
/// <param name="Kind">What kind of problem; each parser names its own.</param>
/// <param name="At">The place.</param>
public sealed record SyntaxProblem(string Kind, Origin At)
{
    /// <summary>What a message needs to say about it, in an order that the kind defines.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>True when something was written over or left out to read on, so that what stands around it may mean something else: until it is mended, nothing else in the document is changed unasked.</summary>
    public bool IsMisread { get; init; }
}
