using System.Collections.Immutable;
using LspDock.Syntax.Shell;

namespace LspDock.Cli.Converting;

/// <summary>What <c>lspdock convert</c> was asked for.</summary>
internal sealed record ConvertOptions
{
    /// <summary>The files as given; <c>-</c> is standard input.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The name that standard input goes by. Null when none is given.</summary>
    public required string? StandardInputName { get; init; }

    /// <summary>The file to write. Null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Whether a file that is there may be overwritten.</summary>
    public required bool Force { get; init; }

    /// <summary>Whether all fixes are applied to the result.</summary>
    public required bool Harden { get; init; }

    /// <summary>The shell that docker commands are written for. Null when none is chosen.</summary>
    public required ShellDialect? Shell { get; init; }

    /// <summary>The active profiles of a Compose file; empty for those that a variable names.</summary>
    public required ImmutableArray<string> Profiles { get; init; }
}
