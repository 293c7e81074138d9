using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A value of a project as Docker gets it: merged, with variables replaced and short forms written out.</summary>
public abstract record ResolvedNode
{
    /// <summary>Where it is written; for a part of a short form, the short form. Null for what holds because nobody wrote anything else.</summary>
    public Origin? Origin { get; init; }

    /// <summary>What it takes the place of, nearest first.</summary>
    public ImmutableArray<Origin> Overridden { get; init; } = [];
}
