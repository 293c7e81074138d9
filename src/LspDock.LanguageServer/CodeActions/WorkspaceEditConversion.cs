using System.Collections.Immutable;
using LspDock.Features.CodeActions;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.Protocol;
using LspDock.Model;
using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.CodeActions;

/// <summary>Changes in the form that the client takes.</summary>
internal sealed class WorkspaceEditConversion(OpenDocuments documents, ClientUris uris, ClientSession session)
{
    /// <summary>The changes as an edit of the workspace.</summary>
    /// <param name="changes">The changes; their spans are of the documents as they were read.</param>
    /// <param name="read">The document that was read, which the client may have changed since.</param>
    public WorkspaceEdit Of(IEnumerable<DocumentChange> changes, OpenDocument read)
    {
        ImmutableArray<TextDocumentEdit> byDocument =
        [
            .. from change in changes
               group change.Change by change.Document into document
               let open = document.Key == read.Path ? read : documents.Find(document.Key)
               // Lines of a text that is not open are not known here; no fix of today reaches that far.
               where open is not null
               let positions = new TextPositions(open.Text)
               select new TextDocumentEdit(
                   new VersionedTextDocumentIdentifier { Uri = uris.Of(open.Path), Version = open.Version },
                   [.. document.OrderBy(change => change.Span.Start).Select(positions.ToEdit)]),
        ];
        return session.Capabilities.TakesVersionedEdits
            ? new() { DocumentChanges = [.. byDocument] }
            : new() { Changes = byDocument.ToImmutableDictionary(document => document.TextDocument.Uri, document => document.Edits) };
    }

    /// <summary>Whether the client makes files.</summary>
    public bool MakesFiles => session.Capabilities.MakesFiles;

    /// <summary>A new file with its text.</summary>
    public WorkspaceEdit Of(FileConversion conversion)
    {
        var uri = uris.Of(conversion.Path);
        return new()
        {
            DocumentChanges =
            [
                new CreateFile(uri),
                new TextDocumentEdit(new VersionedTextDocumentIdentifier { Uri = uri, Version = null }, [new TextEdit(new Range(new(0, 0), new(0, 0)), conversion.Text)]),
            ],
        };
    }
}
