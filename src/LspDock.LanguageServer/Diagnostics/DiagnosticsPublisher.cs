using System.Threading.Channels;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.Protocol;
using LspDock.LanguageServer.Transport;
using LspDock.Text;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>
/// textDocument/publishDiagnostics: tells the diagnostics of each document that was opened or changed, for clients that do not ask.
/// One loop tells them all, so that they leave in order; a newer version of a document ends the work on the older one.
/// </summary>
internal sealed class DiagnosticsPublisher(OpenDocuments documents, ClientUris uris, DiagnosticConversion conversion, ClientSession session, ClientLog log)
{
    private readonly Channel<DocumentPath> changed = Channel.CreateUnbounded<DocumentPath>(new() { SingleReader = true });
    private readonly Dictionary<DocumentPath, OpenDocument> published = [];
    private readonly Lock gate = new();
    private (DocumentPath Document, CancellationTokenSource Source)? current;

    /// <summary>Asks for a document's diagnostics to be told, unless the client asks for them itself. Returns at once.</summary>
    public void Publish(DocumentPath document)
    {
        if (session.Capabilities.PullsDiagnostics) return;

        lock (gate)
        {
            if (current is { } work && work.Document == document) work.Source.Cancel();
        }
        changed.Writer.TryWrite(document);
    }

    /// <summary>Tells diagnostics until cancelled.</summary>
    /// <param name="notify">Sends the notification.</param>
    /// <param name="cancellationToken">Ends the loop.</param>
    public async Task RunAsync(Func<PublishDiagnosticsParams, Task> notify, CancellationToken cancellationToken)
    {
        await foreach (var path in changed.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            using var work = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            lock (gate) current = (path, work);
            try
            {
                if (Next(path, work.Token) is { } diagnostics) await notify(diagnostics).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The newer version waits in the channel.
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.Error($"Checking '{path}' failed", exception);
            }
            finally
            {
                lock (gate) current = null;
            }
        }
    }

    /// <summary>What is to be told of a document now; null when that was told already.</summary>
    private PublishDiagnosticsParams? Next(DocumentPath path, CancellationToken cancellationToken)
    {
        if (documents.Find(path) is not { } document)
        {
            return published.Remove(path) ? new(uris.Of(path), null, []) : null;
        }
        if (published.GetValueOrDefault(path) == document) return null;

        var diagnostics = conversion.Of(document, cancellationToken);
        published[path] = document;
        return new(uris.Of(path), document.Version, diagnostics);
    }
}
