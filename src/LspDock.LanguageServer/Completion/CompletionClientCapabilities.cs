using System.Collections.Immutable;

namespace LspDock.LanguageServer.Completion;

/// <summary>How a client takes completions.</summary>
internal sealed record CompletionClientCapabilities
{
    /// <summary>How it takes each; null when it says nothing.</summary>
    public CompletionItemClientCapabilities? CompletionItem { get; init; }
}

/// <summary>How a client takes one completion.</summary>
internal sealed record CompletionItemClientCapabilities
{
    /// <summary>Whether it knows snippets.</summary>
    public bool? SnippetSupport { get; init; }

    /// <summary>The formats of documentation that it shows, the preferred first; null for plain text alone.</summary>
    public ImmutableArray<string>? DocumentationFormat { get; init; }

    /// <summary>The ways of indenting that it knows; null when there is no choice.</summary>
    public InsertTextModeCapabilities? InsertTextModeSupport { get; init; }
}

/// <summary>The ways of indenting inserted lines that a client knows.</summary>
internal sealed record InsertTextModeCapabilities
{
    /// <summary>The protocol's numbers of them.</summary>
    public ImmutableArray<int> ValueSet { get; init; } = [];
}
