using LspDock.Syntax.Shell;

namespace LspDock.Syntax.Embedding;

/// <summary>What a line of a command leaves open, so that the terminal asks for more.</summary>
/// <param name="dialect">The shell.</param>
internal sealed class CommandLineState(ShellDialect dialect)
{
    private char quote;
    private string? heredoc;

    /// <summary>Whether the last line ended inside quotes or a heredoc.</summary>
    public bool IsInside => quote != '\0' || heredoc is not null;

    /// <summary>Whether the next line belongs to the command.</summary>
    public bool Continues { get; private set; }

    /// <summary>Reads a line, without its prompt and line break.</summary>
    public void Read(string line)
    {
        if (heredoc is not null)
        {
            if (line.Trim() == heredoc) heredoc = null;
            Continues = heredoc is not null;
            return;
        }

        var escape = dialect switch { ShellDialect.PowerShell => '`', ShellDialect.Cmd => '^', _ => '\\' };
        var endsEscaped = false;
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            if (letter == escape && quote != '\'')
            {
                endsEscaped = at + 1 >= line.Length || quote == '\0' && IsOnlyComment(line, at + 1);
                if (endsEscaped) break;
                at++;
            }
            else if (quote != '\0')
            {
                if (letter == quote) quote = '\0';
            }
            else if (letter == '"' || letter == '\'' && dialect != ShellDialect.Cmd)
            {
                quote = letter;
            }
            else if (letter == '#' && dialect != ShellDialect.Cmd && (at == 0 || line[at - 1] is ' ' or '\t'))
            {
                break;
            }
            else if (letter == '<' && dialect == ShellDialect.Posix && at + 2 < line.Length && line[at + 1] == '<' && line[at + 2] != '<')
            {
                heredoc = Delimiter(line, at + 2);
                at++;
            }
        }
        Continues = endsEscaped || IsInside;
    }

    /// <summary>Whether blanks, with or without a comment behind them, are all that follows the escape character.</summary>
    private static bool IsOnlyComment(string line, int from)
    {
        if (line[from] is not (' ' or '\t')) return false;
        while (from < line.Length && line[from] is ' ' or '\t') from++;
        return from >= line.Length || line[from] == '#';
    }

    private static string? Delimiter(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '-' or '\'' or '"' or '\\') from++;
        var end = from;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_')) end++;
        return end > from ? line.Substring(from, end - from) : null;
    }
}
