using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose stops at an included file that is not there, and at files that include each other.</summary>
public sealed class InvalidIncludeRule() : SyntaxProblemRule(RuleDescriptors.InvalidInclude)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ComposeLoadProblemKind.IncludedFileMissing => Report(problem.At, $"There is no file '{problem.Arguments[0]}' to include", FixesOf(problem)),
        ComposeLoadProblemKind.IncludeCycle => Report(problem.At, $"Files include each other: {problem.Arguments[0]}"),
        _ => null,
    };

    /// <summary>The same path with the file's name as it is there.</summary>
    private static IEnumerable<Fix> FixesOf(SyntaxProblem problem)
    {
        if (problem.Arguments is not [_, var written, .. var names]) yield break;

        var folder = written.Substring(0, written.LastIndexOf('/') + 1);
        var name = written.Substring(folder.Length);
        if (NearMiss.Of(name, names.Where(other => other.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || other.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))) is { } near)
        {
            yield return Fix.Safe($"Use '{folder}{near}'", () => problem.At.Replace(folder + near));
        }
    }
}
