using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a key that YAML reads as a number or truth value, and a name with letters that it does not take.</summary>
public sealed class WrongKeyKindRule() : SyntaxProblemRule(RuleDescriptors.WrongKeyKind)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ComposeProblemKind.NonTextKey when problem.Arguments[0] is { Length: > 0 } key => Report(problem.At, $"The key '{key}' is no text for YAML, and Docker takes only text: quote it", Fix.Safe($"Write \"{key}\"", () => problem.At.Replace(key))),
        ComposeProblemKind.NonTextKey => Report(problem.At, "A list or mapping stands where a key goes, and Docker takes only text"),
        ComposeProblemKind.InvalidName => Report(problem.At, $"'{problem.Arguments[0]}' cannot be a name below '{problem.Arguments[1]}': names are made of letters, digits, '.', '_' and '-'"),
        _ => null,
    };
}
