namespace LspDock.Syntax.Shell;

/// <summary>A variable set by itself or for the command that follows: <c>NAME=value</c>.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Value">The value behind the sign, as a slice of its word.</param>
public readonly record struct ShellAssignment(string Name, ShellSlice Value);
