using System.Collections.Immutable;
using LspDock.Linting;

namespace LspDock.Cli.Checking;

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckOptions
{
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The name that standard input goes by. Null when none is given.</summary>
    public string? StandardInputName { get; init; }

    public required string Format { get; init; }

    public bool Fix { get; init; }

    public bool UnsafeFixes { get; init; }

    /// <summary>Whether fixes are shown and not written.</summary>
    public bool Diff { get; init; }

    /// <summary>The preset that stands above the configuration's. Null for the configuration's.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>The ids of the only rules to run; empty for all of the preset.</summary>
    public ImmutableHashSet<string> Selected { get; init; } = [];

    /// <summary>The ids of rules that are off.</summary>
    public ImmutableHashSet<string> Ignored { get; init; } = [];

    /// <summary>The lowest severity that makes the check fail. Null for never.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether fixes are applied, to files or in a diff.</summary>
    public bool AppliesFixes => Fix || UnsafeFixes || Diff;
}
