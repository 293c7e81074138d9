using System.Collections.Concurrent;
using LspDock.Text;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Remembers how the client writes the URI of each document that it opened: clients escape differently, and know their own spelling only.</summary>
internal sealed class ClientUris
{
    private readonly ConcurrentDictionary<DocumentPath, string> uris = new();

    /// <summary>Takes in a URI.</summary>
    public DocumentPath Remember(string uri)
    {
        var path = DocumentUri.ToPath(uri);
        uris[path] = uri;
        return path;
    }

    /// <summary>The URI of a document.</summary>
    public string Of(DocumentPath document) => uris.TryGetValue(document, out var uri) ? uri : DocumentUri.OfPath(document);
}
