using System.Collections.Immutable;

namespace LspDock.Linting;

/// <summary>A named choice of rules, as it is now or as it was in an earlier version.</summary>
public sealed record RulePreset
{
    /// <summary>The preset of a rule whose page names none.</summary>
    public const string RecommendedName = "recommended";

    private const string AllName = "all";

    /// <summary>The names of the presets.</summary>
    public static ImmutableArray<string> Names { get; } = [RecommendedName, "compose-style", "strict", AllName];

    /// <summary>The rules that are on where nothing else is said.</summary>
    public static RulePreset Recommended { get; } = new() { Name = RecommendedName };

    /// <summary>Every rule.</summary>
    public static RulePreset All { get; } = new() { Name = AllName };

    /// <summary>One of <see cref="Names"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The version whose choice it is. Null for the newest.</summary>
    public VersionNumber? PinnedTo { get; init; }

    /// <summary>Whether a rule is on: each preset has the recommended rules, too.</summary>
    public bool Includes(RuleDescriptor rule) =>
        (Name == AllName || rule.Presets.Contains(RecommendedName) || rule.Presets.Contains(Name))
        && (PinnedTo is not { } version || VersionNumber.Parse(rule.Since) is { } since && version.Reaches(since));
}
