using System.Collections.Immutable;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>What a project is made of, and what is chosen in it.</summary>
public sealed record ComposeResolutionOptions
{
    /// <summary>The files, base first; not empty.</summary>
    public required ImmutableArray<DocumentPath> Files { get; init; }

    /// <summary>The project's folder, in which relative paths start; empty for the working folder.</summary>
    public required DocumentPath Folder { get; init; }

    /// <summary>The name of that folder, by which the project is called when nothing else names it.</summary>
    public required string FolderName { get; init; }

    /// <summary>The env files that give values to variables, later over earlier; empty for the <c>.env</c> of the working folder and that of the project's folder.</summary>
    public ImmutableArray<DocumentPath> EnvFiles { get; init; } = [];

    /// <summary>The variables of the shell, which win over every env file; empty to take none.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether values keep their variables, as marks that <see cref="KeptVariable"/> reads, in place of what these stand for.</summary>
    public bool KeepsVariables { get; init; }

    /// <summary>The active profiles, <c>*</c> for all; empty for those that the variable <c>COMPOSE_PROFILES</c> names.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];
}
