using LspDock.Features.Workspace;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.WatchedFiles;

/// <summary>workspace/didChangeWatchedFiles: the configuration changed, in the editor or elsewhere.</summary>
internal sealed class WatchedFilesHandler(ConfigurationChange configurationChange)
{
    public void Handle(DidChangeWatchedFilesParams request)
    {
        if (request.Changes.Any(change => DocumentUri.ToPath(change.Uri).FileName == EditorConfiguration.FileName)) configurationChange.Apply();
    }
}
