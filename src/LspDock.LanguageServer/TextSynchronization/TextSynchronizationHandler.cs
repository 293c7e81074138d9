using LspDock.Features.Workspace;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Protocol;
using LspDock.LanguageServer.Transport;
using LspDock.LanguageServer.WatchedFiles;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.LanguageServer.TextSynchronization;

/// <summary>textDocument/didOpen, didChange, didClose, didSave: keeps the server's texts in step with the editor's. The only writer of documents.</summary>
internal sealed class TextSynchronizationHandler(OpenDocuments documents, ClientUris uris, DiagnosticsPublisher publisher, ConfigurationChange configurationChange, ClientLog log)
{
    public void Open(DidOpenTextDocumentParams request)
    {
        var item = request.TextDocument;
        var path = uris.Remember(item.Uri);
        documents.Open(path, item.LanguageId, item.Version, SourceText.From(item.Text));
        Publish(path);
    }

    public void Change(DidChangeTextDocumentParams request)
    {
        var path = DocumentUri.ToPath(request.TextDocument.Uri);
        if (documents.Find(path) is not { } document)
        {
            log.Warning($"A change of '{request.TextDocument.Uri}' was told, which is not open.");
            return;
        }
        var text = document.Text.ToString();
        foreach (var change in request.ContentChanges) text = Apply(text, change);
        documents.Change(path, request.TextDocument.Version ?? document.Version + 1, SourceText.From(text));
        Publish(path);
    }

    public void Close(DidCloseTextDocumentParams request)
    {
        var path = DocumentUri.ToPath(request.TextDocument.Uri);
        documents.Close(path);
        Publish(path);
    }

    /// <summary>Of what is on the disk, only the configuration matters to other documents.</summary>
    public void Save(DidSaveTextDocumentParams request)
    {
        if (DocumentUri.ToPath(request.TextDocument.Uri).FileName == EditorConfiguration.FileName) configurationChange.Apply();
    }

    /// <summary>Tells what a document shows now, and those that hang on it.</summary>
    private void Publish(DocumentPath path)
    {
        publisher.Publish(path);
        foreach (var dependent in documents.Touch(path)) publisher.Publish(dependent);
    }

    private static string Apply(string text, TextDocumentContentChange change)
    {
        if (change.Range is not { } range) return change.Text;

        var span = new TextPositions(text).ToSpan(range);
        return string.Concat(text.AsSpan(0, span.Start), change.Text, text.AsSpan(span.End));
    }
}
