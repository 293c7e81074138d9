using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>
/// Text as a parser sees it, and where it stands in its document: the whole of a plain file, the code of a Markdown fence without
/// its indentation, the commands of a terminal transcript without their prompts, a YAML or JSON string without its escapes.
/// </summary>
public sealed class EmbeddedText
{
    /// <summary>What ends a line for the text type and not for editors, shells and YAML: where lines end is not sure in a document that has one.</summary>
    internal static readonly char[] UncommonBreaks = ['\u0085', '\u2028', '\u2029'];

    private readonly ImmutableArray<TextSegment> segments;
    private readonly Lazy<bool> hasUncommonBreaks;

    /// <summary>Describes text inside a host.</summary>
    /// <param name="document">The host's name.</param>
    /// <param name="host">The host's text.</param>
    /// <param name="text">The decoded text.</param>
    /// <param name="segments">The stretches that stand one to one in the host, ordered on both sides and not overlapping. A line's segment includes its line break.</param>
    public EmbeddedText(DocumentPath document, SourceText host, SourceText text, ImmutableArray<TextSegment> segments)
        : this(document, host, text, segments, new(() => host.ToString().IndexOfAny(UncommonBreaks) >= 0))
    {
    }

    // A document of many regions is looked through once for all of them.
    private EmbeddedText(DocumentPath document, SourceText host, SourceText text, ImmutableArray<TextSegment> segments, Lazy<bool> hasUncommonBreaks)
    {
        Document = document;
        Host = host;
        Text = text;
        this.segments = segments;
        this.hasUncommonBreaks = hasUncommonBreaks;
    }

    /// <summary>The document that holds the text.</summary>
    public DocumentPath Document { get; }

    /// <summary>The document's whole text.</summary>
    public SourceText Host { get; }

    /// <summary>The decoded text: what parsers read.</summary>
    public SourceText Text { get; }

    /// <summary>What stands before a line that continues a command with a backslash, when that is not what stands before the command: <c>"&gt; "</c> in a transcript. Null when there is no difference.</summary>
    public string? ContinuationPrefix { get; init; }

    /// <summary>Writes decoded text as the host needs it, such as inside a quoted scalar; null when the host cannot hold it. Applied to each line.</summary>
    public Func<string, string?> Encode { get; init; } = static text => text;

    /// <summary>Whether a line break written into the host is a line break of this text too; in a folded or quoted scalar it is not.</summary>
    public bool HoldsLines { get; private init; } = true;

    /// <summary>Whether a line that does not continue the one above it can be written here.</summary>
    public bool HoldsCommands { get; private init; } = true;

    /// <summary>A document that is one region.</summary>
    public static EmbeddedText Whole(DocumentPath document, SourceText text) =>
        new(document, text, text, [new TextSegment(0, 0, text.Length)]);

    /// <summary>Text inside this text.</summary>
    /// <param name="text">The inner decoded text.</param>
    /// <param name="stretches">The stretches of it that stand one to one in this decoded text, which takes the host's place.</param>
    /// <param name="continuationPrefix">As in <see cref="ContinuationPrefix"/>; null to keep this text's.</param>
    /// <param name="encode">Writes inner text as this text needs it, as in <see cref="Encode"/>; null when it is written as it is.</param>
    public EmbeddedText Within(SourceText text, ImmutableArray<TextSegment> stretches, string? continuationPrefix = null, Func<string, string?>? encode = null)
    {
        var inner = ImmutableArray.CreateBuilder<TextSegment>(stretches.Length);
        foreach (var stretch in stretches)
        {
            // An empty stretch is where something starts or ends that this text writes another way.
            if (stretch.Length == 0 && ExactHostOffset(stretch.HostStart) is { } place) inner.Add(new TextSegment(stretch.DecodedStart, place, 0));
            for (var index = Math.Max(0, SegmentAt(stretch.HostStart)); index < segments.Length && segments[index].DecodedStart < stretch.HostEnd; index++)
            {
                var start = Math.Max(stretch.HostStart, segments[index].DecodedStart);
                var end = Math.Min(stretch.HostEnd, segments[index].DecodedEnd);
                if (end <= start) continue;
                inner.Add(new TextSegment(stretch.DecodedStart + start - stretch.HostStart, segments[index].HostStart + start - segments[index].DecodedStart, end - start));
            }
        }
        return new EmbeddedText(Document, Host, text, inner.ToImmutable(), hasUncommonBreaks)
        {
            HoldsLines = HoldsLines,
            HoldsCommands = HoldsCommands,
            ContinuationPrefix = continuationPrefix ?? ContinuationPrefix,
            Encode = encode is null ? Encode : line => encode(line) is { } encoded ? Encode(encoded) : null,
        };
    }

    /// <summary>The same text where a line break of the host is none of the text.</summary>
    public EmbeddedText InOneLine() =>
        new(Document, Host, Text, segments, hasUncommonBreaks) { ContinuationPrefix = ContinuationPrefix, Encode = Encode, HoldsLines = false };

    /// <summary>The same text where a line can be added to the command, and no other command.</summary>
    public EmbeddedText AsOneCommand() =>
        new(Document, Host, Text, segments, hasUncommonBreaks) { ContinuationPrefix = ContinuationPrefix, Encode = Encode, HoldsCommands = false };

    /// <summary>The smallest span of the host that holds a decoded span.</summary>
    public TextSpan ToHost(TextSpan span)
    {
        if (segments.IsEmpty) return new TextSpan(0, 0);

        var start = HostOffset(span.Start, SegmentAt(span.Start), atStart: true);
        var end = span.IsEmpty ? start : HostOffset(span.End, SegmentBefore(span.End), atStart: false);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The decoded offset of a place in the host; null where the host's text is not part of this one, such as a line's prefix.</summary>
    public int? FromHost(int offset)
    {
        var (low, high) = (0, segments.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].HostStart <= offset) low = middle + 1;
            else high = middle - 1;
        }
        if (high < 0 || offset > segments[high].HostEnd) return null;

        // Behind a stretch's last line break begins a line of the host that may have a prefix, or nothing more of this text.
        var isNextLine = offset == segments[high].HostEnd && offset < Host.Length && segments[high].Length > 0 && Host[offset - 1] is '\n' or '\r';
        return isNextLine ? null : segments[high].DecodedStart + offset - segments[high].HostStart;
    }

    /// <summary>Replaces a decoded span; unavailable when the document has line breaks that not all agree on, when either end has no place of its own in the host, or the host cannot hold the text.</summary>
    /// <param name="span">The decoded span.</param>
    /// <param name="newText">The decoded new text; its lines get the prefix of the line in which the span starts.</param>
    public Edit Replace(TextSpan span, string newText)
    {
        if (span.IsEmpty && span.Start == Text.Length && Text.Lines[Text.Lines.Count - 1].Span.IsEmpty && Text.Lines.Count > 1 && newText.EndsWith("\n", StringComparison.Ordinal))
        {
            // Lines added behind the last one: what stands in the host before the text's next line is not known, so they hang on to the last line's end.
            span = new TextSpan(Text.Lines[Text.Lines.Count - 2].End, 0);
            newText = "\n" + newText.Substring(0, newText.Length - 1).TrimEnd('\r');
        }
        if (!HoldsLines && newText.IndexOf('\n') >= 0) return Edit.Unavailable;
        if (hasUncommonBreaks.Value || ExactHostOffset(span.Start) is not { } start || ExactHostOffset(span.End) is not { } end || end < start || Written(newText, start) is not { } written) return Edit.Unavailable;

        return Edit.Replace(Document, TextSpan.FromBounds(start, end), written);
    }

    private string? Written(string newText, int hostOffset)
    {
        var result = new System.Text.StringBuilder(newText.Length);
        string? prefix = null;
        var lineBreak = "";
        var lineStart = 0;
        while (true)
        {
            var lineEnd = newText.IndexOf('\n', lineStart);
            if (Encode(lineEnd < 0 ? newText.Substring(lineStart) : newText.Substring(lineStart, lineEnd - lineStart).TrimEnd('\r')) is not { } line) return null;

            result.Append(line);
            if (lineEnd < 0) return result.ToString();

            if (prefix is null) (prefix, lineBreak) = (PrefixAt(hostOffset), LineBreakAt(hostOffset));
            var continues = line.Length > 0 && line[line.Length - 1] is '\\' or '`' or '^';
            if (!continues && !HoldsCommands) return null;
            result.Append(lineBreak).Append(continues && ContinuationPrefix is { } continuation ? continuation : prefix);
            lineStart = lineEnd + 1;
        }
    }

    /// <summary>What stands on the host's line before the decoded text of that line: an indentation, a quote mark, a prompt.</summary>
    private string PrefixAt(int hostOffset)
    {
        var line = Host.Lines.GetLineFromPosition(hostOffset);
        // The first segment that reaches this line starts the decoded text of the line, or of a line above it when it holds several lines whole.
        var first = segments.FirstOrDefault(segment => segment.HostEnd > line.Start);
        return first.HostStart > line.Start && first.HostStart <= line.End
            ? Host.ToString(TextSpan.FromBounds(line.Start, first.HostStart))
            : "";
    }

    /// <summary>The line break that the host uses: that of the line, or of the one above it for the last line.</summary>
    private string LineBreakAt(int hostOffset)
    {
        var index = Host.Lines.IndexOf(hostOffset);
        var line = Host.Lines[index];
        if (line.End == line.EndIncludingLineBreak && index > 0) line = Host.Lines[index - 1];
        return line.End == line.EndIncludingLineBreak ? "\n" : Host.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    private int? ExactHostOffset(int offset)
    {
        var index = SegmentAt(offset);
        if (index >= 0 && offset <= segments[index].DecodedEnd) return segments[index].HostStart + offset - segments[index].DecodedStart;
        return null;
    }

    private static int Clamp(int value, int low, int high) => Math.Max(low, Math.Min(value, high));

    private int HostOffset(int offset, int index, bool atStart)
    {
        if (index < 0) return segments[0].HostStart;

        var segment = segments[index];
        if (offset <= segment.DecodedEnd && !(atStart && offset == segment.DecodedEnd && index + 1 < segments.Length)) return segment.HostStart + Clamp(offset - segment.DecodedStart, 0, segment.Length);
        // Between two segments the decoded text is an escape or a break that the host writes another way: take it whole.
        return atStart || index + 1 == segments.Length ? segment.HostEnd : segments[index + 1].HostStart;
    }

    /// <summary>The last segment that starts at or before an offset; -1 when there is none.</summary>
    private int SegmentAt(int offset)
    {
        var (low, high) = (0, segments.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].DecodedStart <= offset) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }

    private int SegmentBefore(int offset) => SegmentAt(offset) is var index && index > 0 && segments[index].DecodedStart == offset ? index - 1 : index;
}
