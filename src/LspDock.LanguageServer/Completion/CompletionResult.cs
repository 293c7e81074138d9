using System.Collections.Immutable;
using LspDock.LanguageServer.Hover;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.Completion;

/// <summary>What can be written at a place.</summary>
/// <param name="Items">The items.</param>
internal sealed record CompletionResult(ImmutableArray<CompletionResultItem> Items)
{
    /// <summary>Typing on only leaves fewer of them.</summary>
    public bool IsIncomplete { get; }
}

/// <summary>One thing that can be written.</summary>
internal sealed record CompletionResultItem
{
    /// <summary>The text edit is a snippet: 2 in the protocol.</summary>
    public const int Snippet = 2;

    /// <summary>Lines are inserted as they are.</summary>
    public const int AsIs = 1;

    /// <summary>Lines behind the first are indented as the completed line is.</summary>
    public const int AdjustIndentation = 2;

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>The protocol's number of what it stands for.</summary>
    public required int Kind { get; init; }

    /// <summary>What is said beside the label; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>What is said of it; null for nothing.</summary>
    public MarkupContent? Documentation { get; init; }

    /// <summary>What typed text is compared with; null for the label.</summary>
    public string? FilterText { get; init; }

    /// <summary>Its place among the others.</summary>
    public required string SortText { get; init; }

    /// <summary>How the text edit is written; null for plain text.</summary>
    public int? InsertTextFormat { get; init; }

    /// <summary>How lines behind the first are indented; null to leave it to the client.</summary>
    public int? InsertTextMode { get; init; }

    /// <summary>What is replaced, and by what.</summary>
    public required TextEdit TextEdit { get; init; }
}
