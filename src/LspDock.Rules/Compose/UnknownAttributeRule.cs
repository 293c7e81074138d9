using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file with a key that it does not know.</summary>
public sealed class UnknownAttributeRule() : SyntaxProblemRule(RuleDescriptors.UnknownAttribute)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem)
    {
        if (problem.Kind != ComposeProblemKind.UnknownAttribute) return null;

        var (key, relation, target) = (problem.Arguments[0], problem.Arguments[3], problem.Arguments[4]);
        var message = $"{ComposeSubject.Of(problem.Arguments[1], problem.Arguments[2])} takes no key '{key}'{Advice(relation, target)}";
        return relation switch
        {
            ComposeKeyRelation.Near => Report(problem.At, message, Fix.Safe($"Change to '{target}'", () => problem.At.Replace(target))),
            ComposeKeyRelation.Same => Report(problem.At, message, Fix.Unsafe($"Change to '{target}'", () => problem.At.Replace(target))),
            _ => Report(problem.At, message),
        };
    }

    private static string Advice(string relation, string target) => relation switch
    {
        ComposeKeyRelation.Near or ComposeKeyRelation.Same => $"; did you mean '{target}'?",
        ComposeKeyRelation.Root => "; it belongs to the root of the file",
        ComposeKeyRelation.Service when target.Length > 0 => $"; it belongs to service '{target}' itself",
        ComposeKeyRelation.Service => "; it belongs to a service",
        ComposeKeyRelation.ServiceName => $"; it looks like a service, which belongs directly below '{target}'",
        ComposeKeyRelation.Above => $"; it belongs to '{target}' itself",
        ComposeKeyRelation.Below => $"; it belongs below '{target}'",
        _ => "",
    };
}
