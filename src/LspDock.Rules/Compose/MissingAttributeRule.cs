using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a mapping without a key that it must have.</summary>
public sealed class MissingAttributeRule() : SyntaxProblemRule(RuleDescriptors.MissingAttribute)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem)
    {
        if (problem.Kind != ComposeProblemKind.MissingAttribute) return null;

        var (key, value, because) = (problem.Arguments[0], problem.Arguments[3], problem.Arguments[4]);
        var message = $"{ComposeSubject.Of(problem.Arguments[1], problem.Arguments[2])} lacks {ComposeSubject.Choice(key.Split('|'))}{(because.Length > 0 ? $", which '{because}' needs" : "")}";
        return value.Length > 0
            ? Report(problem.At, message, Fix.Safe($"Add '{key}: {value}'", () => problem.At.Replace(value)))
            : Report(problem.At, message);
    }
}
