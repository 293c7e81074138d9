namespace LspDock.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
internal sealed record TextDocumentPositionParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The place.</summary>
    public required Position Position { get; init; }
}
