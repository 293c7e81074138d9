using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule: one check of one kind of thing. Stateless; found by the source generator, registered nowhere.</summary>
/// <param name="descriptor">What the rule's page says.</param>
public abstract class Rule(RuleDescriptor descriptor)
{
    /// <summary>What the rule's page says.</summary>
    public RuleDescriptor Descriptor { get; } = descriptor;

    internal abstract IEnumerable<Finding> Check(LintDocument document, LintSettings settings);

    /// <summary>A finding of this rule.</summary>
    protected Finding Report(Origin at, string message, params IEnumerable<Fix> fixes) =>
        new(Descriptor, at, message) { Fixes = [.. fixes] };
}
