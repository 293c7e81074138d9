using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A comment, or only blanks, where a command is continued on the next line.</summary>
/// <param name="source">The text and where it stands in its document.</param>
/// <param name="span">From the continuation character, or from the comment when it has a line of its own, to the end of the line.</param>
/// <param name="lineStart">Where the command's first line starts, behind its indentation.</param>
/// <param name="comment">The comment with its mark; empty when there are only blanks.</param>
/// <param name="kept">What stays in the place of the span: the continuation character, or nothing.</param>
public sealed class LineContinuationOrigin(EmbeddedText source, TextSpan span, int lineStart, string comment, string kept) : ShellOrigin(source, span)
{
    /// <summary>Ends the line with its continuation character, as the shell needs it. A comment moves to a line of its own above the command.</summary>
    public override Edit Remove()
    {
        var (removed, start) = (DecodedSpan, lineStart);
        if (kept.Length == 0) removed = TextSpan.FromBounds(ShellText.LineStart(Source.Text, removed.Start), ShellText.NextLine(Source.Text, removed.End));
        var mended = Source.Replace(removed, kept);
        return comment.Length == 0 ? mended : Source.Replace(new TextSpan(start, 0), comment + ShellText.LineBreakWithIndentation(Source.Text, start)) + mended;
    }

    /// <summary>Writes text in the span's place as it is.</summary>
    /// <param name="value">What the line ends with, usually the continuation character alone.</param>
    public override Edit Replace(string value) => Source.Replace(DecodedSpan, value);
}
