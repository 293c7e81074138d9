using System.Collections.Immutable;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The lines of an instruction as one, without continuation characters, blank lines and comments.</summary>
internal sealed class JoinedText(string text, ImmutableArray<TextSegment> segments)
{
    public string Text { get; } = text;

    /// <summary>A word with its place in the tree's text.</summary>
    public DockerfileWord Word(int start, int end) => new(Text.Substring(start, end - start), Span(start, end));

    /// <summary>The smallest span of the tree's text that holds a stretch.</summary>
    public TextSpan Span(int start, int end)
    {
        if (end <= start)
        {
            var position = Offset(start, SegmentBefore(start));
            return new(position, 0);
        }
        return TextSpan.FromBounds(Offset(start, SegmentAt(start)), Offset(end, SegmentBefore(end)));
    }

    /// <summary>The segments of a stretch, counted from its own start.</summary>
    public ImmutableArray<TextSegment> Segments(int start, int end)
    {
        var parts = ImmutableArray.CreateBuilder<TextSegment>();
        for (var index = SegmentAt(start); index < segments.Length && segments[index].DecodedStart < end; index++)
        {
            var from = Math.Max(start, segments[index].DecodedStart);
            var length = Math.Min(end, segments[index].DecodedEnd) - from;
            if (length > 0) parts.Add(new(from - start, segments[index].HostStart + from - segments[index].DecodedStart, length));
        }
        return parts.ToImmutable();
    }

    private int Offset(int offset, int index) => segments[index].HostStart + offset - segments[index].DecodedStart;

    private int SegmentBefore(int offset) => SegmentAt(offset) is var index && index > 0 && segments[index].DecodedStart == offset ? index - 1 : index;

    private int SegmentAt(int offset)
    {
        var (low, high) = (1, segments.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].DecodedStart <= offset) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }
}
