namespace LspDock.Syntax.Shell;

// Redirections, and what else is written in angle brackets.
internal sealed partial class ShellParser
{
    // Of the command being read.
    private ShellWord? output;
    private ShellWord? input;

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
        if (isHeredoc && target.Value is { Length: > 0 } delimiter) heredocs.Expect(delimiter, target.IsQuoted || target.Raw.IndexOf('\\') >= 0, stripsTabs);
        else if (mark is ">" or ">>" or ">|") output = target;
        else if (mark == "<<<") input = target;
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
}
