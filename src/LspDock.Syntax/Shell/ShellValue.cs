using System.Collections.Immutable;
using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Shell;

/// <summary>What a variable is known to hold.</summary>
/// <param name="Source">The text in which it is written.</param>
/// <param name="Scope">The branch in which it was set; outside of it nothing is known. Null for the top level.</param>
internal sealed record ShellValue(EmbeddedText Source, ShellBranch? Scope)
{
    /// <summary>The value as one text. Null for an array.</summary>
    public string? Text { get; init; }

    /// <summary>An array's elements, or the words of a text where it is expanded without quotes. Default when these are not known.</summary>
    public ImmutableArray<ShellWord> Words { get; init; }
}
