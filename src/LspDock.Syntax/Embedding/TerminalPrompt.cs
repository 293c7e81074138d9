using LspDock.Syntax.Shell;

namespace LspDock.Syntax.Embedding;

/// <summary>What a terminal writes before the command that a person types.</summary>
/// <param name="Length">The prompt's length with the blanks before and behind it; 0 when the line has none.</param>
/// <param name="Dialect">The shell that writes it.</param>
internal readonly record struct TerminalPrompt(int Length, ShellDialect Dialect)
{
    private const string Signs = "#$%>";

    /// <summary>Whether it is the number of a line, which the lines that continue the command have too.</summary>
    public bool IsLineNumber { get; init; }

    /// <summary>Reads a prompt that is one whatever follows it: <c>[root@node ~]#</c>, <c>root@host:/#</c>, <c>bash-4.2#</c>, <c>/ #</c>, <c>$</c>, <c>PS C:\&gt;</c>.</summary>
    public static TerminalPrompt Of(string line)
    {
        var start = SkipBlanks(line, 0);
        if (start >= line.Length) return default;
        start = SkipEnvironmentName(line, start);

        var (sign, dialect) = line[start] switch
        {
            '[' => (Bracketed(line, start), ShellDialect.Posix),
            '$' => (start, ShellDialect.Posix),
            'P' when PowerShell(line, start) is var at and > 0 => (at, ShellDialect.PowerShell),
            _ when Drive(line, start) is var at and > 0 => (at, ShellDialect.Cmd),
            '/' or '~' => (FolderAlone(line, start), ShellDialect.Posix),
            _ => (VersionedShell(line, start) is var at and > 0 ? at : UserAtHost(line, start), ShellDialect.Posix),
        };
        if (sign < start || sign == start && line[start] != '$') return default;

        var end = sign + 1;
        var isDetached = end >= line.Length || line[end] is ' ' or '\t' or '\u00A0';
        // "[root@host ~]#ls" and "C:\>dir" are written without a blank; "$name" is a variable.
        if (!isDetached && dialect == ShellDialect.Posix && !(line[start] == '[' && char.IsLetter(line[end]) || PlainDockerCommand.Is(line.Substring(end)))) return default;
        end = SkipBlanks(line, end);
        // Who copies a prompt to a place that has one already writes it twice.
        if (end + 1 < line.Length && line[end] == '$' && line[end + 1] == ' ') end = SkipBlanks(line, end + 1);
        return new TerminalPrompt(end, dialect);
    }

    /// <summary>Reads a prompt that is one only because a docker command follows: <c>#</c>, <c>%</c>, <c>&gt;</c>, <c>node1$</c>, <c>➜ ~</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hashIsComment">Whether <c>#</c> starts a comment and is no prompt.</param>
    public static TerminalPrompt BeforeDocker(string line, bool hashIsComment = false)
    {
        if (LineNumber(line) is > 0 and var number && CommandStart(line, number) is var numbered && PlainDockerCommand.Is(line.Substring(numbered))) return new TerminalPrompt(numbered, ShellDialect.Posix) { IsLineNumber = true };

        for (var sign = 0; sign < line.Length && sign < 60; sign++)
        {
            if (line[sign] is '`' or '"' or '\'' or '“' or '”' or '(') return default;
            if (line[sign] == '#' && hashIsComment) return default;
            if (line[sign] is not ('#' or '$' or '%' or '>' or '➜' or '❯' or 'λ' or '»')) continue;

            var command = line[sign] == '➜' ? BehindFolder(line, sign + 1) : SkipBlanks(line, sign + 1);
            if (command > sign + 1 && HasFewWords(line, sign) && PlainDockerCommand.Is(line.Substring(command))) return new TerminalPrompt(command, ShellDialect.Posix);
        }
        return default;
    }

    /// <summary>The length of a continuation prompt, <c>&gt;</c> and one blank, with the blanks before it; 0 when there is none.</summary>
    public static int Continuation(string line)
    {
        var start = SkipBlanks(line, 0);
        if (start + 1 < line.Length && line[start] == '>' && line[start + 1] == '>') start++;
        if (start >= line.Length || line[start] != '>') return 0;
        return start + 1 < line.Length && line[start + 1] == ' ' ? start + 2 : start + 1;
    }

    /// <summary>The length of a line's number with the blanks around it: <c> 3  </c>, <c>3. </c>, <c>3: </c>; 0 when the line has none.</summary>
    public static int LineNumber(string line)
    {
        var start = SkipBlanks(line, 0);
        var end = start;
        while (end < line.Length && end - start < 5 && line[end] is >= '0' and <= '9') end++;
        if (end == start) return 0;
        if (end < line.Length && line[end] is '.' or ')' or ':' or '|') end++;
        return SkipBlanks(line, end) is var text && text > end ? text : 0;
    }

    private static int CommandStart(string line, int from) => from + 1 < line.Length && line[from] is '$' or '#' && line[from + 1] == ' ' ? SkipBlanks(line, from + 1) : from;

    /// <summary>Skips the folder and the branch that a prompt names behind its arrow: <c>➜  app git:(main) ✗</c>.</summary>
    private static int BehindFolder(string line, int from)
    {
        for (var at = SkipBlanks(line, from); at < line.Length && at - from < 60; at++)
        {
            if (line[at - 1] is ' ' or '\u00A0' && PlainDockerCommand.Is(line.Substring(at))) return at;
        }
        return SkipBlanks(line, from);
    }

    private static int SkipBlanks(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t' or '\u00A0') from++;
        return from;
    }

    /// <summary>Skips a <c>(venv) </c> before the prompt.</summary>
    private static int SkipEnvironmentName(string line, int start)
    {
        if (line[start] != '(') return start;
        var end = start + 1;
        while (end < line.Length && end - start < 30 && IsNameLetter(line[end])) end++;
        return end + 2 < line.Length && line[end] == ')' && line[end + 1] == ' ' ? end + 2 : start;
    }

    private static bool IsNameLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.';

    /// <summary><c>[user@host folder]#</c>: the offset of the sign, or -1.</summary>
    private static int Bracketed(string line, int start)
    {
        var close = start + 1;
        while (close < line.Length && close - start < 200 && line[close] is not (']' or '[')) close++;
        if (close >= line.Length || line[close] != ']') return -1;

        var inside = line.Substring(start + 1, close - start - 1);
        var isPrompt = inside.IndexOf('@') > 0 || inside.IndexOf(' ') > 0 && inside[inside.Length - 1] is '~' or '/' || inside is "~";
        var sign = close + 1;
        if (sign < line.Length && line[sign] == ' ' && inside.IndexOf('@') > 0) sign++;
        return isPrompt && sign < line.Length && Signs.Contains(line[sign]) ? sign : -1;
    }

    /// <summary><c>user@host:folder$</c> and <c>user@host folder %</c>: the offset of the sign, or -1.</summary>
    private static int UserAtHost(string line, int start)
    {
        var at = start;
        while (at < line.Length && at - start < 40 && IsNameLetter(line[at])) at++;
        if (at == start || at >= line.Length || line[at] != '@') return -1;

        var end = at + 1;
        while (end < line.Length && end - at < 80 && IsNameLetter(line[end])) end++;
        if (end == at + 1 || end >= line.Length) return -1;
        if (Signs.Contains(line[end])) return end;

        var hasFolder = line[end] == ':' || line[end] == ' ' && end + 1 < line.Length && (line[end + 1] is '~' or '/' || Signs.Contains(line[end + 1]));
        for (var blanks = 0; hasFolder && end < line.Length && end - at < 200; end++)
        {
            if (line[end] == ' ' && ++blanks > 3) break;
            if (Signs.Contains(line[end]) && (end + 1 >= line.Length || line[end + 1] == ' ' || PlainDockerCommand.Is(line.Substring(end + 1)))) return end;
        }
        return -1;
    }

    /// <summary><c>bash-4.2#</c>: the offset of the sign, or -1.</summary>
    private static int VersionedShell(string line, int start)
    {
        var dash = line.IndexOf('-', start);
        if (dash < 0 || dash - start > 6 || !line.Substring(start, dash - start).EndsWith("sh", StringComparison.Ordinal)) return -1;
        var end = dash + 1;
        while (end < line.Length && (char.IsDigit(line[end]) || line[end] == '.')) end++;
        return end > dash + 1 && end < line.Length && Signs.Contains(line[end]) ? end : -1;
    }

    /// <summary><c>/ #</c>, <c>~ $</c>, <c>/app #</c>, <c>~$</c>: the offset of the sign, or -1.</summary>
    private static int FolderAlone(string line, int start)
    {
        var end = start;
        while (end < line.Length && end - start < 120 && (IsNameLetter(line[end]) || line[end] is '/' or '~')) end++;
        if (end < line.Length && line[end] == ' ') end++;
        return end < line.Length && line[end] is '#' or '$' or '%' ? end : -1;
    }

    /// <summary><c>PS C:\folder&gt;</c>: the offset of the sign, or -1.</summary>
    private static int PowerShell(string line, int start)
    {
        if (start + 2 >= line.Length || line[start + 1] != 'S') return -1;
        if (line[start + 2] == '>') return start + 2;
        var close = line.IndexOf('>', start);
        return close > 0 && close - start < 200 && line[start + 2] == ' ' && line[start + 3] is not ' ' && line.IndexOfAny(['\\', '/', '~'], start, close - start) > 0 ? close : -1;
    }

    /// <summary><c>C:\folder&gt;</c>: the offset of the sign, or -1.</summary>
    private static int Drive(string line, int start)
    {
        if (start + 3 >= line.Length || line[start] is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z') || line[start + 1] != ':' || line[start + 2] != '\\') return -1;
        var close = line.IndexOf('>', start);
        return close > 0 && close - start < 200 && line.IndexOf(" -", start, close - start, StringComparison.Ordinal) < 0 ? close : -1;
    }

    private static bool HasFewWords(string line, int end)
    {
        var blanks = 0;
        for (var at = SkipBlanks(line, 0); at < end; at++)
        {
            if (line[at] == ' ' && ++blanks > 3) return false;
        }
        return true;
    }
}
