using LspDock.Features.Workspace;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.Transport;

namespace LspDock.LanguageServer.WatchedFiles;

/// <summary>A change of the configuration: every open document is checked again.</summary>
internal sealed class ConfigurationChange(OpenDocuments documents, DiagnosticsPublisher publisher, ClientSession session, ClientConnection connection)
{
    public void Apply()
    {
        documents.Reconfigure();
        foreach (var document in documents.Current.Keys) publisher.Publish(document);
        if (session.Capabilities.RefreshesDiagnostics) _ = connection.RefreshDiagnosticsAsync(CancellationToken.None);
    }
}
