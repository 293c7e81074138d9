using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>What Docker refuses in the value of a flag, or takes no notice of.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Part">The value, or the part of it that is wrong.</param>
/// <param name="Flaw">One of <see cref="Compose.Validation.ComposeFlaw"/> or <see cref="DockerFlaw"/>.</param>
/// <param name="Detail">What the flaw speaks of; empty for the value as a whole.</param>
/// <param name="Repair">The text that is plainly meant in place of the part; empty when that cannot be told.</param>
public sealed record DockerFlagFlaw(DockerFlag Flag, ShellSlice Part, string Flaw, string Detail, string Repair)
{
    /// <summary>True when Docker runs the command and takes no notice of the part; false when it refuses the command.</summary>
    public bool IsIgnored { get; init; }
}
