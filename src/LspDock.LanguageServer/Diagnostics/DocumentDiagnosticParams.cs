using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>Asks for a document's diagnostics.</summary>
internal sealed record DocumentDiagnosticParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
