namespace LspDock.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
internal sealed record TextDocumentIdentifier
{
    /// <summary>The document's URI, as the client writes it.</summary>
    public required string Uri { get; init; }
}
