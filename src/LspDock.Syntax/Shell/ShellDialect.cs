namespace LspDock.Syntax.Shell;

/// <summary>How a command line is quoted, escaped and continued.</summary>
public enum ShellDialect
{
    /// <summary>sh, bash, zsh and their kin: a backslash escapes and continues.</summary>
    Posix,

    /// <summary>PowerShell: a backtick escapes and continues.</summary>
    PowerShell,

    /// <summary>The Windows command prompt: a caret escapes and continues.</summary>
    Cmd,
}
