namespace LspDock.Syntax.Shell;

/// <summary>That a command sets a variable, or may set it.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Assignment">To what. Null when that is not knowable.</param>
internal readonly record struct ShellChange(string Name, ShellAssignment? Assignment)
{
    /// <summary>Whether the name is a function's own.</summary>
    public bool IsLocal => Assignment?.IsLocal == true;
}
