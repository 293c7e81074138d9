namespace LspDock.Syntax.Shell;

/// <summary>The kinds of problems that reading a shell text finds.</summary>
public static class ShellProblemKind
{
    /// <summary>
    /// A blank, or a blank and a comment, behind the backslash that ends a line: the shell reads an escaped blank and the command ends there.
    /// Arguments: the character that was meant to continue the line, and the comment with its mark, empty when there is none.
    /// </summary>
    public const string CommentAfterLineContinuation = "comment-after-line-continuation";

    /// <summary>
    /// A comment on a line of its own between two lines of one command: the command ends at the comment.
    /// Arguments: the comment with its mark.
    /// </summary>
    public const string CommentBetweenContinuedLines = "comment-between-continued-lines";
}
