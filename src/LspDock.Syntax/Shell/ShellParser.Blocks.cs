using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

// Keywords, redirections and what else stands around simple commands.
internal sealed partial class ShellParser
{
    /// <summary>Reads what a keyword at the start of a command opens or closes; false for a word that is a program.</summary>
    private bool ReadKeyword(ShellWord word)
    {
        if (dialect == ShellDialect.Cmd || word.IsQuoted) return false;

        switch (word.Raw)
        {
            case "if" or "while" or "until" or "{":
                blockDepth++;
                return true;
            case "then" or "elif" or "else" or "do" or "!" or "time":
                return true;
            case "fi" or "done" or "}":
                CloseBlock();
                return true;
            case "esac":
                CloseBlock();
                caseDepth = Math.Max(0, caseDepth - 1);
                return true;
            case "for" or "foreach" or "select":
                blockDepth++;
                SkipTo(';');
                return true;
            case "case":
                blockDepth++;
                caseDepth++;
                expectsPattern = true;
                SkipIn();
                return true;
            case "function":
                SkipTo('{');
                return true;
            default:
                return false;
        }
    }

    private void CloseBlock() => blockDepth = Math.Max(0, blockDepth - 1);

    private void SkipTo(char mark)
    {
        while (position < text.Length && text[position] is not ('\r' or '\n') && text[position] != mark) position++;
    }

    /// <summary>Skips the word of a <c>case</c> and its <c>in</c>, if both are on this line.</summary>
    private void SkipIn()
    {
        var end = NearEndOfLine(position);
        var keyword = text.IndexOf(" in", position, end - position, StringComparison.Ordinal);
        position = keyword < 0 ? end : keyword + " in".Length;
    }

    /// <summary>The end of the line, or an offset as far away as what stands on it is looked for.</summary>
    private int NearEndOfLine(int from)
    {
        var end = from;
        while (end < text.Length && end - from < 500 && text[end] is not ('\r' or '\n')) end++;
        return end;
    }

    /// <summary>Skips a pattern of a <c>case</c> with its parenthesis; false when there is none here.</summary>
    private bool SkipPattern()
    {
        if (text[position] is '\r' or '\n' or '#') return false;
        expectsPattern = false;
        if (StartsWith("esac")) return false;

        var end = NearEndOfLine(position);
        var close = text.IndexOf(')', position, end - position);
        if (close < 0) return false;
        position = close + 1;
        return true;
    }

    /// <summary>Skips the parentheses of a function's head or of an array; false when they are neither.</summary>
    private bool SkipParentheses(ImmutableArray<ShellWord>.Builder words, ImmutableArray<ShellAssignment>.Builder assignments)
    {
        var isArray = words.Count == 0 && assignments.Count > 0 || words.Count > 0 && words[words.Count - 1].Raw.EndsWith("=", StringComparison.Ordinal);
        var isFunction = words.Count == 1 && assignments.Count == 0;
        if (!isArray && !isFunction || position > lastParenthesis) return false;

        SkipBalanced();
        if (isFunction) words.Clear();
        else if (words.Count == 0) assignments[assignments.Count - 1] = assignments[assignments.Count - 1] with { Value = UnknownValue() };
        return true;
    }

    /// <summary>Skips from an opening parenthesis behind the closing one that belongs to it.</summary>
    private void SkipBalanced()
    {
        var depth = 0;
        for (; position < text.Length; position++)
        {
            if (text[position] == '(') depth++;
            if (text[position] == ')' && --depth <= 0) break;
        }
        position = Math.Min(text.Length, position + 1);
    }

    private void ReadRedirection(int depth)
    {
        var start = position;
        while (position < text.Length && position - start < 4 && text[position] is '<' or '>' or '&' or '|') position++;
        var mark = text.Substring(start, position - start);
        var isHeredoc = mark == "<<" && dialect == ShellDialect.Posix;
        var stripsTabs = isHeredoc && position < text.Length && text[position] == '-';
        if (stripsTabs) position++;
        while (position < text.Length && text[position] is ' ' or '\t') position++;
        if (position >= text.Length || text[position] is '\r' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>') return;

        var target = ParseWord(depth, '\0', start);
        if (isHeredoc && target.Value is { Length: > 0 } delimiter) heredocs.Expect(delimiter, stripsTabs);
    }

    /// <summary>Whether a number belongs to the redirection behind it, as in <c>2&gt;&amp;1</c>.</summary>
    private bool IsDescriptor(ShellWord word) =>
        position < text.Length && text[position] is '<' or '>' && word.Raw.Length <= 2 && word.Raw.All(char.IsDigit) && !IsPlaceholder();

    private bool IsProcessSubstitution() => dialect == ShellDialect.Posix && (StartsWith("<(") || StartsWith(">("));

    /// <summary>Whether a <c>&lt;name of something&gt;</c> stands here, as documentation writes what a reader fills in.</summary>
    private bool IsPlaceholder() => PlaceholderLength() > 0;

    private int PlaceholderLength()
    {
        if (text[position] != '<' || position + 1 >= text.Length || !(char.IsLetterOrDigit(text[position + 1]) || text[position + 1] is '/' or '_' or '$' or '.' or '{')) return 0;

        var (end, singleQuotes, doubleQuotes) = (position + 1, 0, 0);
        for (; end < text.Length && end - position < 120 && text[end] is not ('\r' or '\n' or '<' or '>' or ';' or '&'); end++)
        {
            if (text[end] == '"') doubleQuotes++;
            else if (text[end] == '\'' && !(char.IsLetter(text[end - 1]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))) singleQuotes++;
        }
        var isClosed = end < text.Length && text[end] == '>' && text[end - 1] is not (' ' or '\t');
        return isClosed && singleQuotes % 2 == 0 && doubleQuotes % 2 == 0 ? end + 1 - position : 0;
    }

    private bool IsCmdComment() => StartsWith("::")
        || text.Length - position >= 3 && string.Compare(text, position, "rem", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
            && (position + 3 == text.Length || text[position + 3] is ' ' or '\t' or '\r' or '\n');

    private ShellSlice UnknownValue() => new ShellWord(new(position, 0), "", [new(new(position, 0), null, ShellQuote.None, 0) { IsExpansion = true }]).Whole;

    /// <summary>Reads a word as <c>NAME=value</c> or <c>NAME+=value</c>; null for any other.</summary>
    private ShellAssignment? Assignment(ShellWord word)
    {
        if (dialect != ShellDialect.Posix) return null;
        var written = word.Template;
        var end = 0;
        while (end < written.Length && ShellVariables.IsNameLetter(written[end], isFirst: end == 0)) end++;
        if (end == 0 || end >= written.Length || word.Parts[0] is not { Quote: ShellQuote.None, IsVerbatim: true }) return null;

        var isAppended = written[end] == '+' && end + 1 < written.Length && written[end + 1] == '=';
        if (written[end] != '=' && !isAppended) return null;
        return new ShellAssignment(written.Substring(0, end), isAppended ? UnknownValue() : word.Whole.From(end + 1));
    }

}
