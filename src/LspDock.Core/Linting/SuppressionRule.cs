namespace LspDock.Linting;

/// <summary>A rule about comments that silence rules.</summary>
public abstract class SuppressionRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong with a comment of which some names silenced nothing.</summary>
    /// <param name="document">The document that holds it.</param>
    /// <param name="suppression">The comment.</param>
    /// <param name="unused">The names that silenced nothing.</param>
    public abstract Finding? Check(LintDocument document, Suppression suppression, IReadOnlyList<string> unused);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings) => [];
}
