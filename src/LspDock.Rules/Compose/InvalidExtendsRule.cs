using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;
using LspDock.Text;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose stops at a service that extends what is not there, or itself.</summary>
public sealed class InvalidExtendsRule() : SyntaxProblemRule(RuleDescriptors.InvalidExtends)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ComposeLoadProblemKind.ExtendedFileMissing => Report(problem.At, $"There is no file '{problem.Arguments[1]}' to extend a service of", MissingFile.FixesOf(problem)),
        ComposeLoadProblemKind.ExtendedServiceMissing => Report(problem.At, $"'{new DocumentPath(problem.Arguments[1]).FileName}' has no service '{problem.Arguments[0]}'", FixesOf(problem)),
        ComposeLoadProblemKind.ExtendsCycle => Report(problem.At, $"Services extend each other: {problem.Arguments[0]}"),
        _ => null,
    };

    private static IEnumerable<Fix> FixesOf(SyntaxProblem problem)
    {
        var services = problem.Arguments.RemoveRange(0, 2);
        if (NearMiss.Of(problem.Arguments[0], services) is { } near) yield return Fix.Safe($"Use '{near}'", () => problem.At.Replace(near));
        else if (services is [var only]) yield return Fix.Offered($"Use '{only}', its only service", () => problem.At.Replace(only));
    }
}
