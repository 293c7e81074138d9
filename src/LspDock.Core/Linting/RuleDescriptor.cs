using System.Collections.Immutable;

namespace LspDock.Linting;

/// <summary>What is known of a rule without running it; written in the rule's page.</summary>
public sealed record RuleDescriptor
{
    /// <summary><c>LD</c> and four digits, the first of which is the category's.</summary>
    public required string Id { get; init; }

    /// <summary>The bad pattern's name, such as <c>privileged-container</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One line that says what the rule finds.</summary>
    public required string Title { get; init; }

    /// <summary>The default severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The category, such as <c>security</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The notations it applies to: <c>compose</c>, <c>docker-run</c>, <c>dockerfile</c>, <c>dotenv</c>, <c>csharp</c>.</summary>
    public required ImmutableArray<string> AppliesTo { get; init; }

    /// <summary>The safety of its first fix. Null when it has none.</summary>
    public required FixSafety? Fix { get; init; }

    /// <summary>The presets that turn it on: <c>recommended</c>, or others for a rule that is off by default.</summary>
    public required ImmutableArray<string> Presets { get; init; }

    /// <summary>The version it came with.</summary>
    public required string Since { get; init; }

    /// <summary>The same concept in other tools, as <c>tool:id</c>.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>Where what the rule says is proven.</summary>
    public required string Source { get; init; }

    /// <summary>Where the page is read online.</summary>
    public required string HelpUrl { get; init; }

    /// <summary>The whole page without its front matter, in Markdown.</summary>
    public required string Page { get; init; }
}
