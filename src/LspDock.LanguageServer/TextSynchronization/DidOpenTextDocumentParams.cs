namespace LspDock.LanguageServer.TextSynchronization;

/// <summary>A document was opened.</summary>
internal sealed record DidOpenTextDocumentParams
{
    /// <summary>The document.</summary>
    public required TextDocumentItem TextDocument { get; init; }
}

/// <summary>A document with its text.</summary>
internal sealed record TextDocumentItem
{
    /// <summary>The document's URI.</summary>
    public required string Uri { get; init; }

    /// <summary>The editor's name for the language.</summary>
    public required string LanguageId { get; init; }

    /// <summary>The number of this text.</summary>
    public required int Version { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
