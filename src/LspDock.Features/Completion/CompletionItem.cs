using System.Collections.Immutable;

namespace LspDock.Features.Completion;

/// <summary>Something that can be written at a place.</summary>
public sealed record CompletionItem
{
    /// <summary>What it is called in a list.</summary>
    public required string Label { get; init; }

    /// <summary>What it stands for.</summary>
    public required CompletionKind Kind { get; init; }

    /// <summary>What is written, in order.</summary>
    public required ImmutableArray<CompletionPart> Insert { get; init; }

    /// <summary>What is said beside the label, in a few words; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>What is said of it, in Markdown; null for nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>The text with which what the user has typed is compared.</summary>
    public required string FilterText { get; init; }

    /// <summary>Its place among the others: lower groups come first, within a group the order is the list's.</summary>
    public int Group { get; init; }

    /// <summary>The text without choices, its lines behind the first indented as the completed line is.</summary>
    /// <param name="indentation">What stands before the completed line's content.</param>
    public string PlainText(string indentation) => string.Concat(Insert.Select(part => part.Text)).Replace("\n", "\n" + indentation, StringComparison.Ordinal);

    /// <summary>Whether it writes more than one line.</summary>
    public bool IsMultiLine => Insert.Any(part => part.Text.Contains('\n', StringComparison.Ordinal));
}
