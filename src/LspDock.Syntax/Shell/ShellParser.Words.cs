using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

// Words: quotes and escapes.
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
}
