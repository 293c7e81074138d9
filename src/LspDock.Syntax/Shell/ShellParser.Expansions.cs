using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

// What the shell puts something else in for: variables, substitutions.
internal sealed partial class ShellParser
{
    /// <summary>Reads a variable or substitution; false when none starts here.</summary>
    private bool ReadExpansion(ShellWordParts parts, int depth, char closer, ShellQuote quote)
    {
        switch (text[position])
        {
            case '%' when dialect == ShellDialect.Cmd:
                return ReadCmdVariable(parts, quote);
            case '$' when dialect != ShellDialect.Cmd:
                return ReadDollar(parts, depth, quote);
            case '`' when dialect == ShellDialect.Posix && closer != '`' && position < lastBacktick:
                ReadBackticks(parts, depth, quote);
                return true;
            case ShellWord.Unknown:
                parts.AddExpansion(new TextSpan(position++, 1), quote);
                return true;
            case '{' when StartsWith("{{") && Close("}}") is var end && end > 0:
                parts.AddExpansion(TextSpan.FromBounds(position, end), quote);
                position = end;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The offset behind a closing mark on this line; 0 when it is not there.</summary>
    private int Close(string mark)
    {
        if (position > lastBrace) return 0;
        for (var at = position + 1; at < text.Length && at - position < 300 && text[at] is not ('\r' or '\n'); at++)
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0) return at + mark.Length;
        }
        return 0;
    }

    private bool ReadDollar(ShellWordParts parts, int depth, ShellQuote quote)
    {
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        switch (next)
        {
            case '(':
                ReadSubstitution(parts, depth, quote);
                return true;
            case '{' when Close("}") is var end && end > 0:
                parts.AddExpansion(TextSpan.FromBounds(position, end), quote, PlainName(position + 2, end - 1));
                position = end;
                return true;
            case '\'' when quote == ShellQuote.None && dialect == ShellDialect.Posix:
                position++;
                ReadSingleQuoted(parts);
                return true;
            case '"' when quote == ShellQuote.None && dialect == ShellDialect.Posix:
                position++;
                return true;
            case '@' or '*' or '#' or '?' or '$' or '!' or (>= '0' and <= '9'):
                parts.AddExpansion(new TextSpan(position, 2), quote);
                position += 2;
                return true;
        }

        var stop = position + 1;
        while (stop < text.Length && (ShellVariables.IsNameLetter(text[stop], stop == position + 1) || dialect == ShellDialect.PowerShell && text[stop] == ':' && stop > position + 1 && StartsWith("$env:"))) stop++;
        if (stop == position + 1) return false;
        parts.AddExpansion(TextSpan.FromBounds(position, stop), quote, text.Substring(position + 1, stop - position - 1));
        position = stop;
        return true;
    }

    private string? PlainName(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!ShellVariables.IsNameLetter(text[at], at == start)) return null;
        }
        return end > start ? text.Substring(start, end - start) : null;
    }

    /// <summary>Reads <c>$(…)</c>, <c>$((…))</c>, <c>&lt;(…)</c>; the commands inside are found too.</summary>
    private void ReadSubstitution(ShellWordParts parts, int depth, ShellQuote quote)
    {
        var start = position++;
        if (StartsWith("((") || depth >= DepthLimit)
        {
            SkipBalanced();
        }
        else if (position < lastParenthesis)
        {
            position++;
            ParseNested(depth, ')');
        }
        else
        {
            position = EndOfLine(position);
        }
        parts.AddExpansion(TextSpan.FromBounds(start, position), quote);
    }

    private void ReadBackticks(ShellWordParts parts, int depth, ShellQuote quote)
    {
        var start = position++;
        if (depth >= DepthLimit) position = text.IndexOf('`', position);
        ParseNested(depth, '`');
        parts.AddExpansion(TextSpan.FromBounds(start, position), quote);
    }

    private void ParseNested(int depth, char closer)
    {
        var (state, pattern, cases) = (blocks.Enter(position, commands.Count), expectsPattern, caseDepth);
        (expectsPattern, caseDepth) = (false, 0);
        ParseList(depth + 1, closer);
        blocks.Leave(state);
        (expectsPattern, caseDepth) = (pattern, cases);
        if (position < text.Length) position++;
    }

    private bool ReadCmdVariable(ShellWordParts parts, ShellQuote quote)
    {
        var end = position + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '(' or ')')) end++;
        if (end == position + 1 || end >= text.Length || text[end] != '%') return false;

        parts.AddExpansion(TextSpan.FromBounds(position, end + 1), quote, text.Substring(position + 1, end - position - 1));
        position = end + 1;
        return true;
    }
}
