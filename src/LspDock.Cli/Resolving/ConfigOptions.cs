using System.Collections.Immutable;

namespace LspDock.Cli.Resolving;

/// <summary>What <c>lspdock config</c> was asked for.</summary>
internal sealed record ConfigOptions
{
    /// <summary>The files as given; empty to look for them.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The project's folder. Null for that of the first file.</summary>
    public required string? ProjectDirectory { get; init; }

    /// <summary>The env files; empty for <c>.env</c>.</summary>
    public required ImmutableArray<string> EnvFiles { get; init; }

    /// <summary>Whether the variables of the shell are taken.</summary>
    public required bool UseEnvironment { get; init; }

    /// <summary>The active profiles; empty for those that a variable names.</summary>
    public required ImmutableArray<string> Profiles { get; init; }

    /// <summary>Whether JSON is written, and not YAML.</summary>
    public required bool IsJson { get; init; }

    /// <summary>Whether each value comes with the place where it is written.</summary>
    public required bool Origins { get; init; }

    /// <summary>What is printed.</summary>
    public required ConfigSelection Selection { get; init; }
}
