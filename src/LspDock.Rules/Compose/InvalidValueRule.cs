using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker refuses a text that it cannot read as what it must be: a length of time, a port, one of a few words.</summary>
public sealed class InvalidValueRule() : SyntaxProblemRule(RuleDescriptors.InvalidValue)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem)
    {
        if (problem.Kind != ComposeProblemKind.InvalidValue) return null;

        var (name, value, flaw, detail, repair) = (problem.Arguments[0], problem.Arguments[1], problem.Arguments[2], problem.Arguments[3], problem.Arguments[4]);
        var message = FlawMessage.Of(name, value, flaw, detail) + (repair.Length > 0 ? $": write '{repair}'" : "");
        if (repair.Length == 0) return Report(problem.At, message);

        // Which unit was meant, and which of several words, is nearly always plain and never sure.
        var fix = flaw is ComposeFlaw.DurationWithoutUnit or ComposeFlaw.NoBoolean ? Fix.Unsafe($"Write '{repair}'", () => problem.At.Replace(repair)) : Fix.Safe($"Write '{repair}'", () => problem.At.Replace(repair));
        return Report(problem.At, message, fix);
    }
}
