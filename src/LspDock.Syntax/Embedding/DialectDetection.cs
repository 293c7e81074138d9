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
            if (line.TrimEnd() is [.., ' ', var mark] && ByContinuation(mark) is { } found)
            {
                if (found == ShellDialect.Posix) return found;
                dialect ??= found;
            }
            hasWindowsPath |= HasWindowsPath(line);
            hasPowerShellMark |= line.IndexOf('$') >= 0;
        }
        return dialect ?? (!hasWindowsPath ? ShellDialect.Posix : hasPowerShellMark ? ShellDialect.PowerShell : ShellDialect.Cmd);
    }

    /// <summary>The dialect of commands that a document says are written for a shell, unless their lines go on in another one's way.</summary>
    public static ShellDialect Of(IEnumerable<string> lines, ShellDialect named)
    {
        var (other, hasWindowsPath) = ((ShellDialect?)null, false);
        foreach (var line in lines)
        {
            hasWindowsPath |= NamesWindowsPath(line);
            if (line.TrimEnd() is not [.., ' ', var mark] || ByContinuation(mark) is not { } dialect) continue;
            if (dialect == named) return named;
            other ??= dialect;
        }
        // A Unix shell would read the backslashes of a path as escapes.
        return other is not { } found || found == ShellDialect.Posix && hasWindowsPath ? named : found;
    }

    private static ShellDialect? ByContinuation(char mark) => mark switch
    {
        '\\' => ShellDialect.Posix,
        '`' => ShellDialect.PowerShell,
        '^' => ShellDialect.Cmd,
        _ => null,
    };

    /// <summary>Whether a docker command names a path such as <c>C:\data</c> or a named pipe; with two backslashes it is written for a Unix shell.</summary>
    private static bool HasWindowsPath(string line) => line.IndexOf("docker ", StringComparison.Ordinal) >= 0 && NamesWindowsPath(line);

    private static bool NamesWindowsPath(string line)
    {
        if (line.IndexOf(@"\\.\", StringComparison.Ordinal) >= 0) return true;
        for (var at = 1; at + 2 < line.Length; at++)
        {
            if (line[at] == ':' && line[at + 1] == '\\' && char.IsLetter(line[at + 2]) && char.IsLetter(line[at - 1]) && (at == 1 || !char.IsLetterOrDigit(line[at - 2]))) return true;
        }
        return false;
    }
}
