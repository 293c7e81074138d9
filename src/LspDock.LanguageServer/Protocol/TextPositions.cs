using Microsoft.CodeAnalysis.Text;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Offsets of a text as the protocol's lines and characters. Lines end at LF, CR LF and CR alone, unlike those of <see cref="SourceText"/>, which know more line breaks.</summary>
/// <param name="text">The text.</param>
internal sealed class TextPositions(string text)
{
    private readonly List<int> starts = LineStarts(text);

    /// <summary>The positions of a text.</summary>
    public TextPositions(SourceText text)
        : this(text.ToString())
    {
    }

    /// <summary>The offset of a position; one past the end of its line is the line's end, one past the text is the text's end.</summary>
    public int ToOffset(Position position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= starts.Count) return text.Length;

        var start = starts[position.Line];
        var end = position.Line + 1 < starts.Count ? starts[position.Line + 1] : text.Length;
        while (end > start && text[end - 1] is '\n' or '\r') end--;
        return start + Math.Clamp(position.Character, 0, end - start);
    }

    /// <summary>The span of a range; its ends may come in either order.</summary>
    public TextSpan ToSpan(Range range)
    {
        var (start, end) = (ToOffset(range.Start), ToOffset(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The position of an offset; one past the text is the text's end.</summary>
    public Position ToPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = starts.BinarySearch(offset) is >= 0 and var exact ? exact : ~starts.BinarySearch(offset) - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>The range of a span.</summary>
    public Range ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>The edit of a change.</summary>
    public TextEdit ToEdit(TextChange change) => new(ToRange(change.Span), change.NewText ?? "");

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var offset = 0; text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var found;)
        {
            offset += found + 1;
            if (text[offset - 1] == '\r' && offset < text.Length && text[offset] == '\n') offset++;
            starts.Add(offset);
        }
        return starts;
    }
}
