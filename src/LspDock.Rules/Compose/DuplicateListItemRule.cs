using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses some lists in which an item stands twice.</summary>
public sealed class DuplicateListItemRule() : SyntaxProblemRule(RuleDescriptors.DuplicateListItem)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind == ComposeProblemKind.DuplicateItem
        ? Report(problem.At, $"'{problem.Arguments[1]}' stands in the list of '{problem.Arguments[0]}' already, in line {problem.Arguments[2]}", Fix.Safe("Remove the second one", problem.At.Remove))
        : null;
}
