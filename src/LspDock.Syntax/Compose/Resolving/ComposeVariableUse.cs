using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A variable that a project's files name.</summary>
/// <param name="Name">Its name.</param>
public sealed record ComposeVariableUse(string Name)
{
    /// <summary>Where it is named, in order.</summary>
    public ImmutableArray<Origin> Places { get; init; } = [];

    /// <summary>The defaults that are written for it, as written, each once.</summary>
    public ImmutableArray<string> Defaults { get; init; } = [];

    /// <summary>Whether Docker stops somewhere when it is not set.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What sets it. Null when nothing does.</summary>
    public ComposeVariable? SetBy { get; init; }
}
