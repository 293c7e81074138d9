using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

// Comments, also where they break a command that goes on over several lines.
internal sealed partial class ShellParser
{
    private void ReadComment()
    {
        var end = EndOfLine(position);
        AddComment(TextSpan.FromBounds(position, end));
        position = end;
    }

    /// <summary>Skips a comment in backticks, which is how one stands inside a continued command: <c>`# optional`</c> runs nothing and adds no word.</summary>
    private bool SkipInlineComment(char closer)
    {
        if (dialect != ShellDialect.Posix || closer == '`' || !StartsWith("`#")) return false;

        var end = position + 1;
        while (end < text.Length && text[end] is not ('\r' or '\n' or '`')) end++;
        if (end >= text.Length || text[end] != '`' || end + 1 < text.Length && text[end + 1] is not (' ' or '\t' or '\r' or '\n')) return false;

        AddComment(TextSpan.FromBounds(position + 1, end));
        position = end + 1;
        return true;
    }

    private void AddComment(TextSpan span) => comments.Add((span, lines.Count));

    /// <summary>Skips a comment that stands alone between two lines of a command, when the next line plainly goes on with it.</summary>
    private bool ReadCommentBetweenLines(int commandStart)
    {
        var end = position;
        var next = position;
        while (next < text.Length && text[next] == '#')
        {
            end = EndOfLine(next);
            next = end + LineBreakLength(end);
            while (next < text.Length && text[next] is ' ' or '\t') next++;
        }
        if (next >= text.Length || text[next] != '-') return false;

        var span = TextSpan.FromBounds(position, end);
        AddComment(span);
        var origin = new LineContinuationOrigin(source, span, LineStartOf(commandStart), text.Substring(span.Start, span.Length), kept: "");
        problems.Add(new SyntaxProblem(ShellProblemKind.CommentBetweenContinuedLines, origin) { Arguments = [text.Substring(span.Start, span.Length)] });
        position = next;
        return true;
    }

    /// <summary>
    /// Reads <c>\ # note</c> or <c>\ </c> at the end of a line as the continuation it was meant to be. The shell takes the escaped
    /// blank as a word, or as the start of a word when the comment follows at once, and the command ends with the line.
    /// </summary>
    private bool ReadBrokenContinuation(bool atWordStart, int commandStart)
    {
        var after = position + 1;
        while (after < text.Length && text[after] is ' ' or '\t') after++;
        var blanks = after - position - 1;
        if (blanks > 0 && SkipCallouts(after)) return true;

        var isComment = after < text.Length && text[after] == '#' && (atWordStart || blanks > 1);
        if (blanks == 0 || !isComment && after < text.Length && text[after] is not ('\r' or '\n')) return false;

        var end = EndOfLine(after);
        var comment = isComment ? text.Substring(after, end - after) : "";
        var origin = new LineContinuationOrigin(source, TextSpan.FromBounds(position, end), LineStartOf(commandStart), comment.TrimEnd(), escape.ToString());
        problems.Add(new SyntaxProblem(ShellProblemKind.CommentAfterLineContinuation, origin) { Arguments = [escape.ToString(), comment.TrimEnd()] });
        if (isComment) AddComment(TextSpan.FromBounds(after, end));
        position = end + LineBreakLength(end);
        return true;
    }

    /// <summary>Skips what AsciiDoc takes out of the end of a code line before anyone sees it: <c># &lt;1&gt;</c>.</summary>
    private bool SkipCallouts(int from)
    {
        var at = from;
        if (at < text.Length && text[at] == '#') at++;
        else if (at + 1 < text.Length && text[at] == '/' && text[at + 1] == '/') at += 2;
        var count = 0;
        while (at < text.Length && text[at] is ' ' or '\t' or '<')
        {
            if (text[at++] != '<') continue;
            var digits = at;
            while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.')) at++;
            if (at == digits || at >= text.Length || text[at] != '>') return false;
            at++;
            count++;
        }
        if (count == 0 || at < text.Length && LineBreakLength(at) == 0) return false;

        position = at + LineBreakLength(at);
        return true;
    }

    private bool IsCmdComment() => StartsWith("::")
        || text.Length - position >= 3 && string.Compare(text, position, "rem", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
            && (position + 3 == text.Length || text[position + 3] is ' ' or '\t' or '\r' or '\n');

    /// <summary>A comment belongs to the line that was being read, or, on a line of its own, to the next one that holds a command.</summary>
    private Comment Governing((TextSpan Span, int Line) comment)
    {
        var span = source.ToHost(comment.Span);
        var words = text.Substring(comment.Span.Start, comment.Span.Length).TrimStart('#', ':').Trim();
        return new Comment(span, words, comment.Line < lines.Count ? source.ToHost(lines[comment.Line]) : span);
    }
}
