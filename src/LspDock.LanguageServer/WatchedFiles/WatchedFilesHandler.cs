using LspDock.Features.Workspace;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.WatchedFiles;

/// <summary>workspace/didChangeWatchedFiles: the configuration or a file that an open document hangs on changed, in the editor or elsewhere.</summary>
internal sealed class WatchedFilesHandler(OpenDocuments documents, DiagnosticsPublisher publisher, ConfigurationChange configurationChange)
{
    public void Handle(DidChangeWatchedFilesParams request)
    {
        if (request.Changes.Any(change => DocumentUri.ToPath(change.Uri).FileName == EditorConfiguration.FileName)) configurationChange.Apply();

        foreach (var dependent in request.Changes.SelectMany(change => documents.Touch(DocumentUri.ToPath(change.Uri))).Distinct()) publisher.Publish(dependent);
    }
}
