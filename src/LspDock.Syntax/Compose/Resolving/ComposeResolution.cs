using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A project as Docker gets it, and what stands in the way.</summary>
public sealed record ComposeResolution
{
    /// <summary>The name, the services of active profiles, and what the project declares.</summary>
    public required ResolvedMapping Root { get; init; }

    /// <summary>The project that it was made of.</summary>
    public required ComposeProject Project { get; init; }

    /// <summary>What Docker stops at, in order of reading; with any of these the rest may be wrong.</summary>
    public ImmutableArray<SyntaxProblem> Errors { get; init; } = [];

    /// <summary>What Docker says and goes on.</summary>
    public ImmutableArray<SyntaxProblem> Warnings { get; init; } = [];

    /// <summary>The variables that the project's files name, in order of first use.</summary>
    public ImmutableArray<ComposeVariableUse> Variables { get; init; } = [];
}
