using System.Collections.Immutable;
using LspDock.Linting;

namespace LspDock.Syntax.Embedding;

/// <summary>What a document holds for the parsers.</summary>
/// <param name="Regions">The regions, in order of writing.</param>
/// <param name="Comments">The document's own comments outside of its regions; in Markdown <c>&lt;!-- … --&gt;</c>, with the fence below.</param>
public sealed record DocumentRegions(ImmutableArray<Region> Regions, ImmutableArray<Comment> Comments)
{
    /// <summary>Whether a program runs what the regions hold as it is, unlike what an article shows.</summary>
    public bool IsRun { get; init; }
}
