using System.Collections.Immutable;

namespace LspDock.Linting;

/// <summary>What the configuration says about rules.</summary>
public sealed record LintSettings
{
    /// <summary>Everything as the rules' pages have it.</summary>
    public static LintSettings Default { get; } = new();

    /// <summary>Severities by rule id, in place of the rules' own; null turns a rule off.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The ids of the only rules to run; empty runs all.</summary>
    public ImmutableHashSet<string> Selected { get; init; } = [];

    /// <summary>The severity of a rule's findings; null when the rule is off.</summary>
    public Severity? SeverityOf(RuleDescriptor rule) =>
        !Selected.IsEmpty && !Selected.Contains(rule.Id) ? null
        : Severities.TryGetValue(rule.Id, out var severity) ? severity
        : rule.Severity;
}
