using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Linting;

/// <summary>What a rule has to say about one place.</summary>
/// <param name="Rule">The rule that says it.</param>
/// <param name="At">The place.</param>
/// <param name="Message">What is wrong, in the present tense, with the user's own thing in quotes.</param>
public sealed record Finding(RuleDescriptor Rule, Origin At, string Message)
{
    /// <summary>How much it matters; the rule's own severity unless the configuration sets another.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The container it speaks of, as "Service 'db'", when a value may be shared by several. Null otherwise.</summary>
    public string? Subject { get; init; }

    /// <summary>The ways to mend it; the first is what <c>--fix</c> and fix-all apply, the others are offered.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>The other ends of a conflict.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];
}
