using LspDock.Features.Workspace;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Offsets of a text as the protocol's lines and characters.</summary>
/// <param name="lines">The text's lines.</param>
internal sealed class TextPositions(LineIndex lines)
{
    /// <summary>The positions of a text.</summary>
    public TextPositions(string text)
        : this(new LineIndex(text))
    {
    }

    /// <summary>The positions of a text.</summary>
    public TextPositions(SourceText text)
        : this(new LineIndex(text))
    {
    }

    /// <summary>The offset of a position; one past the end of its line is the line's end, one past the text is the text's end.</summary>
    public int ToOffset(Position position) => position.Line < 0 ? 0 : lines.ToOffset(new(position.Line, Math.Max(0, position.Character)));

    /// <summary>The span of a range; its ends may come in either order.</summary>
    public TextSpan ToSpan(Range range)
    {
        var (start, end) = (ToOffset(range.Start), ToOffset(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The position of an offset; one past the text is the text's end.</summary>
    public Position ToPosition(int offset)
    {
        var position = lines.ToPosition(offset);
        return new(position.Line, position.Character);
    }

    /// <summary>The range of a span.</summary>
    public Range ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>The edit of a change.</summary>
    public TextEdit ToEdit(TextChange change) => new(ToRange(change.Span), change.NewText ?? "");
}
