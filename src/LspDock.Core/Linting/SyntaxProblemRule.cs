namespace LspDock.Linting;

/// <summary>A rule that gives problems of the parsers and binders their message and fix.</summary>
public abstract class SyntaxProblemRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What the problem is called for the user; null when another rule speaks about this kind.</summary>
    public abstract Finding? Check(SyntaxProblem problem);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings)
    {
        foreach (var problem in document.Problems)
        {
            if (Check(problem) is { } finding) yield return finding;
        }
    }
}
