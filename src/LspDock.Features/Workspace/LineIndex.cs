using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>The lines of a text as editors and compilers count them: they end at LF, CR LF and CR alone, unlike those of <see cref="SourceText"/>, which know more line breaks. Zero-based, in UTF-16 code units.</summary>
/// <param name="text">The text.</param>
public sealed class LineIndex(string text)
{
    private readonly List<int> starts = LineStarts(text);

    /// <summary>The lines of a text.</summary>
    public LineIndex(SourceText text)
        : this(text.ToString())
    {
    }

    /// <summary>The offset of a position; one past the end of its line is the line's end, one past the text is the text's end.</summary>
    public int ToOffset(LinePosition position)
    {
        if (position.Line >= starts.Count) return text.Length;

        var line = SpanOf(position.Line);
        return line.Start + Math.Min(position.Character, line.Length);
    }

    /// <summary>The position of an offset; one past the text is the text's end.</summary>
    public LinePosition ToPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>The text of a line, without its line break.</summary>
    public string TextOf(int line) => text.Substring(SpanOf(line).Start, SpanOf(line).Length);

    private TextSpan SpanOf(int line)
    {
        var start = starts[line];
        var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        while (end > start && text[end - 1] is '\n' or '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

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
