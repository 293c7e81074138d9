using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose stops at an included file that is not there, and at files that include each other.</summary>
public sealed class InvalidIncludeRule() : SyntaxProblemRule(RuleDescriptors.InvalidInclude)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ComposeLoadProblemKind.IncludedFileMissing => Report(problem.At, $"There is no file '{problem.Arguments[1]}'", MissingFile.FixesOf(problem)),
        ComposeLoadProblemKind.IncludeCycle => Report(problem.At, $"Files include each other: {problem.Arguments[0]}"),
        _ => null,
    };
}
