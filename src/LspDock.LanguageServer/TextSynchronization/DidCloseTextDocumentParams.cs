using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.TextSynchronization;

/// <summary>A document was closed.</summary>
internal sealed record DidCloseTextDocumentParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
