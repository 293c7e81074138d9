using System.Collections.Immutable;

namespace LspDock.Features.Completion;

/// <summary>A line of YAML in block style, seen on its own: dashes, a key, what is behind it. Offsets are into the whole text.</summary>
internal sealed record YamlLine
{
    /// <summary>Where the line starts.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, before its line break.</summary>
    public required int End { get; init; }

    /// <summary>Its first character that is no blank; its end when there is none.</summary>
    public required int ContentStart { get; init; }

    /// <summary>The dashes that begin items of lists.</summary>
    public ImmutableArray<int> Dashes { get; init; } = [];

    /// <summary>The first character behind dashes, anchors and tags; the content's end when there is none.</summary>
    public required int RestStart { get; init; }

    /// <summary>The end of the content, before blanks and a comment.</summary>
    public required int ContentEnd { get; init; }

    /// <summary>Where the comment starts; the line's end when there is none.</summary>
    public required int CommentStart { get; init; }

    /// <summary>The key's text; null when the line has no key with a colon.</summary>
    public string? Key { get; init; }

    /// <summary>The end of the key, with its quotes; of no meaning without a key.</summary>
    public int KeyEnd { get; init; }

    /// <summary>The colon behind the key; of no meaning without a key.</summary>
    public int Colon { get; init; }

    /// <summary>The first character of what is behind key and colon, or of the rest without them; the content's end when there is none.</summary>
    public int ValueStart { get; init; }

    /// <summary>Whether there is nothing but blanks and a comment.</summary>
    public bool IsBlank => ContentEnd <= ContentStart;

    /// <summary>Whether the line is a word and nothing else, as a key is whose colon is not typed yet.</summary>
    public bool IsLoneWord(string text)
    {
        if (Key is not null || ContentEnd <= RestStart) return false;

        foreach (var letter in text.AsSpan(RestStart, ContentEnd - RestStart))
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '-' or '.')) return false;
        }
        return true;
    }

    /// <summary>Reads the line that starts at an offset.</summary>
    public static YamlLine Read(string text, int start)
    {
        var end = SkipToBreak(text, start);
        var content = SkipBlanks(text, start, end);
        var dashes = ImmutableArray.CreateBuilder<int>();
        var rest = content;
        while (rest < end && text[rest] == '-' && IsBlankOrEnd(text, rest + 1, end))
        {
            dashes.Add(rest);
            rest = SkipBlanks(text, rest + 1, end);
        }
        var first = rest;
        rest = SkipProperties(text, rest, end);
        var (comment, colon) = Scan(text, start, rest, end);
        if (comment < rest) rest = comment;
        var contentEnd = comment;
        while (contentEnd > content && text[contentEnd - 1] is ' ' or '\t') contentEnd--;

        var line = new YamlLine { Start = start, End = end, ContentStart = content, Dashes = dashes.DrainToImmutable(), RestStart = Math.Min(rest, Math.Max(contentEnd, Math.Min(first, contentEnd))), ContentEnd = contentEnd, CommentStart = comment, ValueStart = Math.Min(rest, contentEnd) };
        if (colon < 0) return line;

        var keyEnd = colon;
        while (keyEnd > rest && text[keyEnd - 1] is ' ' or '\t') keyEnd--;
        return line with { Key = text[rest..keyEnd].Trim('"', '\''), KeyEnd = keyEnd, Colon = colon, ValueStart = Math.Min(SkipBlanks(text, colon + 1, end), Math.Max(contentEnd, colon + 1)) };
    }

    /// <summary>The start of the line above the one that starts at an offset; null for the first.</summary>
    public static int? StartAbove(string text, int start)
    {
        if (start == 0) return null;

        var end = start - 1;
        if (end > 0 && text[end] == '\n' && text[end - 1] == '\r') end--;
        return StartOf(text, end);
    }

    /// <summary>The start of the line below; null for the last.</summary>
    public static int? StartBelow(string text, int start)
    {
        if (text.AsSpan(start).IndexOfAny('\r', '\n') is not (>= 0 and var length)) return null;

        var end = start + length;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>The start of the line that holds an offset.</summary>
    public static int StartOf(string text, int offset) => text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>The first offset from one on that is no blank.</summary>
    public static int SkipBlanks(string text, int offset, int end)
    {
        while (offset < end && text[offset] is ' ' or '\t') offset++;
        return offset;
    }

    /// <summary>The first offset behind anchors and tags, and the blanks behind them.</summary>
    public static int SkipProperties(string text, int offset, int end)
    {
        while (offset < end && text[offset] is '&' or '!')
        {
            while (offset < end && text[offset] is not (' ' or '\t')) offset++;
            offset = SkipBlanks(text, offset, end);
        }
        return offset;
    }

    /// <summary>The offset of the quote that closes the one at an offset; null when the text ends before.</summary>
    public static int? ClosingQuote(string text, int open, int end)
    {
        var quote = text[open];
        for (var offset = open + 1; offset < end; offset++)
        {
            if (quote == '"' && text[offset] == '\\') offset++;
            else if (text[offset] == quote && quote == '\'' && offset + 1 < end && text[offset + 1] == '\'') offset++;
            else if (text[offset] == quote) return offset;
        }
        return null;
    }

    /// <summary>The end of the line that holds an offset, before its line break.</summary>
    public static int SkipToBreak(string text, int offset) => text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var length ? offset + length : text.Length;

    /// <summary>Whether there is a blank at an offset, or nothing any more.</summary>
    public static bool IsBlankOrEnd(string text, int offset, int end) => offset >= end || text[offset] is ' ' or '\t' or '\r' or '\n';

    /// <summary>Finds the comment, and the colon behind a key: -1 when there is none.</summary>
    private static (int Comment, int Colon) Scan(string text, int start, int rest, int end)
    {
        var colon = -1;
        var mayBeKey = rest < end && text[rest] is not ('[' or '{' or '*' or '|' or '>' or '#' or '%' or '@' or '`' or ',');
        for (var offset = rest; offset < end; offset++)
        {
            var startsToken = offset == rest || text[offset - 1] is ' ' or '\t' or '[' or '{' or ',' or ':';
            switch (text[offset])
            {
                case '#' when offset == start || text[offset - 1] is ' ' or '\t':
                    return (offset, colon);
                case '"' or '\'' when startsToken && (offset == rest || colon >= 0 || !mayBeKey):
                    if (ClosingQuote(text, offset, end) is not { } close) return (end, colon);
                    offset = close;
                    break;
                case ':' when colon < 0 && mayBeKey && offset > rest && IsBlankOrEnd(text, offset + 1, end):
                    colon = offset;
                    break;
            }
        }
        return (end, colon);
    }
}
