namespace LspDock.Syntax.DockerRun;

/// <summary>A flag that does not go with another one.</summary>
/// <param name="Flag">The flag that is refused or has no effect.</param>
/// <param name="Other">The flag that is the reason. Null when the reason is that a flag is not there.</param>
/// <param name="IsIgnored">True when Docker runs the command and takes no notice of the flag; false when it refuses the command.</param>
/// <param name="Reason">What Docker does, as the end of a sentence.</param>
public sealed record DockerFlagConflict(DockerFlag Flag, DockerFlag? Other, bool IsIgnored, string Reason);
