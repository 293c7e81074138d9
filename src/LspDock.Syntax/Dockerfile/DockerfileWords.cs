using System.Collections.Immutable;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The ways in which Docker cuts an instruction into words.</summary>
internal static class DockerfileWords
{
    /// <summary>The words between blanks; quotes mean nothing.</summary>
    public static ImmutableArray<DockerfileWord> Plain(JoinedText joined, int start, int end)
    {
        var words = ImmutableArray.CreateBuilder<DockerfileWord>();
        for (var position = SkipBlanks(joined.Text, start, end); position < end; position = SkipBlanks(joined.Text, position, end))
        {
            var wordStart = position;
            position = WordEnd(joined.Text, position, end);
            words.Add(joined.Word(wordStart, position));
        }
        return words.ToImmutable();
    }

    /// <summary>The words of ENV, LABEL and ARG as pairs of offsets; quotes hold blanks together.</summary>
    public static ImmutableArray<(int Start, int End)> Quoted(string text, int start, int end, char escape)
    {
        var words = ImmutableArray.CreateBuilder<(int, int)>();
        for (var position = SkipBlanks(text, start, end); position < end; position = SkipBlanks(text, position, end))
        {
            var wordStart = position;
            var quote = '\0';
            for (; position < end && (quote != '\0' || !char.IsWhiteSpace(text[position])); position++)
            {
                var letter = text[position];
                if (letter == escape && quote != '\'') position++;
                else if (letter == quote) quote = '\0';
                else if (quote == '\0' && letter is '\'' or '"') quote = letter;
            }
            position = Math.Min(position, end);
            words.Add((wordStart, position));
        }
        return words.ToImmutable();
    }

    /// <summary>The flags at the start of the arguments, and the offset behind them and the blanks that follow.</summary>
    public static (ImmutableArray<DockerfileFlag> Flags, int End) Flags(JoinedText joined, int start, char escape)
    {
        var text = joined.Text;
        var flags = ImmutableArray.CreateBuilder<DockerfileFlag>();
        var position = SkipBlanks(text, start, text.Length);
        while (position + 1 < text.Length && text[position] == '-' && text[position + 1] == '-')
        {
            var wordStart = position;
            var equals = -1;
            var quote = '\0';
            var unquoted = new System.Text.StringBuilder();
            var nameLength = -1;
            for (; position < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[position])); position++)
            {
                var letter = text[position];
                if (letter == escape && position + 1 < text.Length) unquoted.Append(text[++position]);
                else if (letter == quote) quote = '\0';
                else if (quote == '\0' && letter is '\'' or '"') quote = letter;
                else
                {
                    if (letter == '=' && equals < 0) (equals, nameLength) = (position, unquoted.Length);
                    unquoted.Append(letter);
                }
            }
            var flag = unquoted.ToString();
            if (flag != "--")
            {
                var name = (equals < 0 ? flag : flag.Substring(0, nameLength)).Substring(2);
                var value = equals < 0 ? null : new DockerfileWord(flag.Substring(nameLength + 1), joined.Span(equals + 1, position));
                flags.Add(new(name, value, joined.Span(wordStart, position), joined.Span(wordStart, equals < 0 ? position : equals)));
            }
            position = SkipBlanks(text, position, text.Length);
            if (flag == "--") break;
        }
        return (flags.ToImmutable(), position);
    }

    /// <summary>The here-documents that a line announces, as offsets of the words that do; none when Docker could not cut the line into words.</summary>
    public static ImmutableArray<(int Start, int End, string Delimiter, bool StripsTabs)> HeredocMarkers(string text, int start)
    {
        var markers = ImmutableArray.CreateBuilder<(int, int, string, bool)>();
        var position = SkipBlanks(text, start, text.Length);
        while (position < text.Length)
        {
            if (ShellWordEnd(text, position) is not { } end) return [];

            if (MarkerOperator(text, position, end) is var delimiter and > 0)
            {
                var stripsTabs = delimiter < end && text[delimiter] == '-';
                if (stripsTabs) delimiter++;
                // A delimiter may stand apart from "<<", but not from "<<-".
                if (delimiter == end && !stripsTabs && SkipBlanks(text, end, text.Length) is var next && next < text.Length)
                {
                    if (ShellWordEnd(text, next) is not { } nextEnd) return [];
                    (delimiter, end) = (next, nextEnd);
                }
                if (delimiter < end && text.IndexOf('<', delimiter, end - delimiter) < 0) markers.Add((position, end, text.Substring(delimiter, end - delimiter), stripsTabs));
            }
            position = SkipBlanks(text, end, text.Length);
        }
        return markers.ToImmutable();
    }

    /// <summary>The offset behind a quote's end; null when it has none.</summary>
    public static int? QuoteEnd(string text, int position, char escape, int depth)
    {
        var quote = text[position++];
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter == quote) return position + 1;
            if (quote == '"' && letter == '$')
            {
                if (DockerfileVariable.SkipDollar(text, position, escape, depth) is not { } next) return null;
                position = next;
            }
            else
            {
                position += quote == '"' && letter == escape ? 2 : 1;
            }
        }
        return null;
    }

    public static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    public static int WordEnd(string text, int position, int end)
    {
        while (position < end && !char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    /// <summary>Here-documents are looked for with the backslash as escape, whatever the directive says.</summary>
    private static int? ShellWordEnd(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]))
        {
            switch (text[position])
            {
                case '\'' or '"':
                    if (QuoteEnd(text, position, '\\', 0) is not { } quoteEnd) return null;
                    position = quoteEnd;
                    break;
                case '$':
                    if (DockerfileVariable.SkipDollar(text, position, '\\', 0) is not { } next) return null;
                    position = next;
                    break;
                case '\\': position += 2; break;
                default: position++; break;
            }
        }
        return Math.Min(position, text.Length);
    }

    /// <summary>The offset behind <c>&lt;&lt;</c> with an optional file number before it; 0 when the word is none.</summary>
    private static int MarkerOperator(string text, int start, int end)
    {
        var position = start;
        while (position < end && text[position] is >= '0' and <= '9') position++;
        return position + 1 < end && text[position] == '<' && text[position + 1] == '<' ? position + 2 : 0;
    }
}
