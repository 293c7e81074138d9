using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.TextSynchronization;

/// <summary>A document was saved.</summary>
internal sealed record DidSaveTextDocumentParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
