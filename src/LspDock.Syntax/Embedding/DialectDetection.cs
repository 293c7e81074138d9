using LspDock.Syntax.Shell;

namespace LspDock.Syntax.Embedding;

/// <summary>Tells the shell of commands that nothing names, or that a fence calls by another shell's name.</summary>
internal static class DialectDetection
{
    /// <summary>The dialect by the character that lines end with to go on, else by the paths of Windows.</summary>
    public static ShellDialect Of(IEnumerable<string> lines)
    {
        var (hasWindowsPath, hasPowerShellMark) = (false, false);
        var dialect = (ShellDialect?)null;
        foreach (var line in lines)
        {
            switch (line.TrimEnd())
            {
                case [.., ' ', '\\']:
                    return ShellDialect.Posix;
                case [.., ' ', '`']:
                    dialect ??= ShellDialect.PowerShell;
                    break;
                case [.., ' ', '^']:
                    dialect ??= ShellDialect.Cmd;
                    break;
            }
            hasWindowsPath |= HasWindowsPath(line);
            hasPowerShellMark |= line.IndexOf('$') >= 0;
        }
        return dialect ?? (!hasWindowsPath ? ShellDialect.Posix : hasPowerShellMark ? ShellDialect.PowerShell : ShellDialect.Cmd);
    }

    /// <summary>Whether a docker command names a path such as <c>C:\data</c> or a named pipe; with two backslashes it is written for a Unix shell.</summary>
    private static bool HasWindowsPath(string line)
    {
        if (line.IndexOf("docker ", StringComparison.Ordinal) < 0) return false;
        if (line.IndexOf(@"\\.\", StringComparison.Ordinal) >= 0) return true;
        for (var at = 1; at + 2 < line.Length; at++)
        {
            if (line[at] == ':' && line[at + 1] == '\\' && char.IsLetter(line[at + 2]) && char.IsLetter(line[at - 1]) && (at == 1 || !char.IsLetterOrDigit(line[at - 2]))) return true;
        }
        return false;
    }
}
