using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

// Words: quotes, escapes, expansions.
internal sealed partial class ShellParser
{
    // A quote or bracket whose counterpart never comes is not searched for more than once.
    private readonly int lastSingleQuote;
    private readonly int lastDoubleQuote;
    private readonly int lastBacktick;
    private readonly int lastParenthesis;
    private readonly int lastBrace;

    private ShellWord ParseWord(int depth, char closer, int commandStart)
    {
        var start = position;
        var parts = new ShellWordParts(text);
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter is ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or ')' || letter == closer) break;
            if (letter is '(' && position > start) break;
            if (letter is '<' or '>' && !ReadAngle(parts, depth)) break;
            if (letter is '<' or '>') continue;
            if (letter == escape && position > start && ReadBrokenContinuation(atWordStart: false, commandStart)) break;

            if (letter == escape) ReadEscape(parts, ShellQuote.None);
            else if (letter == '\'' && dialect != ShellDialect.Cmd) ReadSingleQuoted(parts);
            else if (letter == '"') ReadDoubleQuoted(parts, depth, closer);
            else if (!ReadExpansion(parts, depth, closer, ShellQuote.None)) parts.AddLiteral(position++, ShellQuote.None);
        }
        // A letter that starts no word is skipped, so that reading always goes on.
        if (position == start) parts.AddLiteral(position++, ShellQuote.None);
        return parts.ToWord(TextSpan.FromBounds(start, position));
    }

    private bool ReadAngle(ShellWordParts parts, int depth)
    {
        if (IsProcessSubstitution())
        {
            ReadSubstitution(parts, depth, ShellQuote.None);
            return true;
        }
        var length = PlaceholderLength();
        if (length == 0) return false;

        parts.AddExpansion(new TextSpan(position, length), ShellQuote.None);
        position += length;
        return true;
    }

    /// <summary>
    /// Reads <c>\ # note</c> or <c>\ </c> at the end of a line as the continuation it was meant to be. The shell takes the escaped
    /// blank as a word, or as the start of a word when the comment follows at once, and the command ends with the line.
    /// </summary>
    private bool ReadBrokenContinuation(bool atWordStart, int commandStart)
    {
        var after = position + 1;
        while (after < text.Length && text[after] is ' ' or '\t') after++;
        var blanks = after - position - 1;
        if (blanks > 0 && SkipCallouts(after)) return true;

        var isComment = after < text.Length && text[after] == '#' && (atWordStart || blanks > 1);
        if (blanks == 0 || !isComment && after < text.Length && text[after] is not ('\r' or '\n')) return false;

        var end = EndOfLine(after);
        var comment = isComment ? text.Substring(after, end - after) : "";
        var origin = new LineContinuationOrigin(source, TextSpan.FromBounds(position, end), LineStartOf(commandStart), comment.TrimEnd(), escape.ToString());
        problems.Add(new SyntaxProblem(ShellProblemKind.CommentAfterLineContinuation, origin) { Arguments = [escape.ToString(), comment.TrimEnd()] });
        if (isComment) AddComment(TextSpan.FromBounds(after, end));
        position = end + LineBreakLength(end);
        return true;
    }

    /// <summary>Skips what AsciiDoc takes out of the end of a code line before anyone sees it: <c># &lt;1&gt;</c>.</summary>
    private bool SkipCallouts(int from)
    {
        var at = from;
        if (at < text.Length && text[at] == '#') at++;
        else if (at + 1 < text.Length && text[at] == '/' && text[at + 1] == '/') at += 2;
        var count = 0;
        while (at < text.Length && text[at] is ' ' or '\t' or '<')
        {
            if (text[at++] != '<') continue;
            var digits = at;
            while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.')) at++;
            if (at == digits || at >= text.Length || text[at] != '>') return false;
            at++;
            count++;
        }
        if (count == 0 || at < text.Length && LineBreakLength(at) == 0) return false;

        position = at + LineBreakLength(at);
        return true;
    }

    private void ReadEscape(ShellWordParts parts, ShellQuote quote)
    {
        var start = position++;
        if (position >= text.Length)
        {
            parts.AddLiteral(start, quote);
            return;
        }
        if (LineBreakLength(position) is var length and > 0)
        {
            position += length;
            parts.AddEscape(TextSpan.FromBounds(start, position), "", quote);
            return;
        }
        position++;
        parts.AddEscape(TextSpan.FromBounds(start, position), text[position - 1].ToString(), quote);
    }

    private void ReadSingleQuoted(ShellWordParts parts)
    {
        if (dialect == ShellDialect.PowerShell)
        {
            ReadDoublingQuoted(parts);
            return;
        }
        var start = position + 1;
        // A quote that is never closed ends with its line.
        var close = position < lastSingleQuote ? text.IndexOf('\'', start) : EndOfLine(start);
        var span = TextSpan.FromBounds(start, close);
        // The escapes of $'…' are not decoded.
        if (start > 1 && text[start - 2] == '$' && text.IndexOf(escape, start, close - start) >= 0) parts.AddExpansion(span, ShellQuote.Single);
        else parts.AddQuoted(span, ShellQuote.Single);
        position = close < text.Length && text[close] == '\'' ? close + 1 : close;
    }

    /// <summary>Reads PowerShell's single quotes, in which two quotes stand for one.</summary>
    private void ReadDoublingQuoted(ShellWordParts parts)
    {
        var isClosed = position < lastSingleQuote;
        position++;
        parts.Open(position, ShellQuote.Single);
        while (position < text.Length)
        {
            if (text[position] == '\'')
            {
                if (position + 1 >= text.Length || text[position + 1] != '\'') break;
                parts.AddEscape(new TextSpan(position, 2), "'", ShellQuote.Single);
                position += 2;
                continue;
            }
            if (!isClosed && text[position] is '\r' or '\n') break;
            parts.AddLiteral(position++, ShellQuote.Single);
        }
        if (position < text.Length && text[position] == '\'') position++;
        parts.Close();
    }

    private void ReadDoubleQuoted(ShellWordParts parts, int depth, char closer)
    {
        var isClosed = position < lastDoubleQuote;
        position++;
        parts.Open(position, ShellQuote.Double);
        var opened = position;
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter == '"')
            {
                // Outside of Posix two quotes stand for one.
                if (dialect == ShellDialect.Posix || position + 1 >= text.Length || text[position + 1] != '"' || position == opened) break;
                parts.AddEscape(new TextSpan(position, 2), "\"", ShellQuote.Double);
                position += 2;
                continue;
            }
            if (!isClosed && letter is '\r' or '\n') break;
            if (letter == escape && dialect != ShellDialect.Cmd && IsEscapedInQuotes(position + 1)) ReadEscape(parts, ShellQuote.Double);
            else if (!ReadExpansion(parts, depth, closer, ShellQuote.Double)) parts.AddLiteral(position++, ShellQuote.Double);
        }
        if (position < text.Length && text[position] == '"') position++;
        parts.Close();
    }

    private bool IsEscapedInQuotes(int at) => at < text.Length && (dialect == ShellDialect.PowerShell || text[at] is '"' or '\\' or '$' or '`' or '\n' or '\r');

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
        var (operatorBefore, pattern, cases) = (followsOperator, expectsPattern, caseDepth);
        (followsOperator, expectsPattern, caseDepth) = (false, false, 0);
        blockDepth++;
        ParseList(depth + 1, closer);
        CloseBlock();
        (followsOperator, expectsPattern, caseDepth) = (operatorBefore, pattern, cases);
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
