using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses two keys of which each rules out the other.</summary>
public sealed class MutuallyExclusiveAttributesRule() : SyntaxProblemRule(RuleDescriptors.MutuallyExclusiveAttributes)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind == ComposeProblemKind.ExclusiveAttributes
        ? Report(
            problem.At,
            $"{ComposeSubject.Of(problem.Arguments[3], problem.Arguments[4])} has '{problem.Arguments[0]}' beside '{problem.Arguments[1]}' in line {problem.Arguments[2]}: Docker takes only one of them",
            Fix.Offered($"Remove '{problem.Arguments[0]}'", problem.At.Remove))
        : null;
}
