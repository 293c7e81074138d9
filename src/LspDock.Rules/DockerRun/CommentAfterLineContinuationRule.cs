using LspDock.Linting;
using LspDock.Syntax.Shell;

namespace LspDock.Rules.DockerRun;

/// <summary>Whatever follows the character that continues a line ends the command there.</summary>
public sealed class CommentAfterLineContinuationRule() : SyntaxProblemRule(RuleDescriptors.CommentAfterLineContinuation)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ShellProblemKind.CommentAfterLineContinuation when problem.Arguments[1].Length > 0 => Report(
            problem.At,
            $"The command ends here: with a comment behind it, '{problem.Arguments[0]}' escapes a blank and does not continue the line",
            Fix.Safe("Move the comment above the command", problem.At.Remove)),
        ShellProblemKind.CommentAfterLineContinuation => Report(
            problem.At,
            $"The command ends here: with a blank behind it, '{problem.Arguments[0]}' does not continue the line",
            Fix.Safe("Remove the blanks at the end of the line", problem.At.Remove)),
        ShellProblemKind.CommentBetweenContinuedLines => Report(
            problem.At,
            "The command ends at this comment: what follows is a command of its own",
            Fix.Safe("Move the comment above the command", problem.At.Remove)),
        _ => null,
    };
}
