using System.Collections.Immutable;

namespace LspDock.Linting;

/// <summary>What the configuration says about rules.</summary>
public sealed record LintSettings
{
    /// <summary>Everything as the rules' pages have it.</summary>
    public static LintSettings Default { get; } = new();

    /// <summary>The rules that are on unless something else is said of them.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;

    /// <summary>Severities by rule id, in place of the rules' own; null turns a rule off, any other turns it on whatever the preset.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The ids of the only rules to run, whatever the preset; empty runs those of the preset.</summary>
    public ImmutableHashSet<string> Selected { get; init; } = [];

    /// <summary>The version of Docker Engine that runs what is checked. Null for the newest.</summary>
    public VersionNumber? Engine { get; init; }

    /// <summary>The version of control groups on its host.</summary>
    public CgroupVersion Cgroups { get; init; } = CgroupVersion.V2;

    /// <summary>Whether the engine is of a version, or newer.</summary>
    public bool EngineReaches(int major, int minor = 0) => Engine is not { } engine || engine.Reaches(new(major, minor, 0));

    /// <summary>The severity of a rule's findings; null when the rule is off.</summary>
    public Severity? SeverityOf(RuleDescriptor rule) =>
        !Selected.IsEmpty && !Selected.Contains(rule.Id) ? null
        : Severities.TryGetValue(rule.Id, out var severity) ? severity
        : !Selected.IsEmpty || Preset.Includes(rule) ? rule.Severity
        : null;
}
