using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.CodeActions;
using LspDock.LanguageServer.Completion;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Hover;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.Protocol;
using LspDock.LanguageServer.TextSynchronization;
using LspDock.LanguageServer.Transport;
using LspDock.LanguageServer.WatchedFiles;
using StreamJsonRpc;

namespace LspDock.LanguageServer;

/// <summary>The language server.</summary>
public static class Server
{
    /// <summary>Serves one client until it says that it is done, or its stream ends.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">Where the answers go. Nothing else may write to it.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    /// <returns>The process's exit code: 0 when the client shut the server down before it left, 1 when it did not.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var log = new ClientLog();
        var session = new ClientSession();
        await using var messages = new TolerantMessageHandler(output, input, CreateFormatter());
        using var connection = new ClientConnection(messages, session, log);

        var documents = new OpenDocuments(new EditorConfiguration());
        var uris = new ClientUris();
        var conversion = new DiagnosticConversion(documents, uris);
        var publisher = new DiagnosticsPublisher(documents, uris, conversion, session, log);
        AddHandlers(connection, session, documents, uris, conversion, publisher, log);

        log.SendThrough(message => _ = connection.TellAsync("window/logMessage", message));
        connection.StartListening();
        _ = ExitAtEndAsync(connection, session);
        _ = publisher.RunAsync(diagnostics => connection.TellAsync("textDocument/publishDiagnostics", diagnostics), stopping.Token);
        try
        {
            return await session.Exited.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The client may leave without a word; what it left with tells whoever reads the error stream.</summary>
    private static async Task ExitAtEndAsync(ClientConnection connection, ClientSession session)
    {
        try
        {
            await connection.Completion.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"The conversation with the client ended: {exception.Message}").ConfigureAwait(false);
        }
        session.Exit();
    }

    private static void AddHandlers(ClientConnection connection, ClientSession session, OpenDocuments documents, ClientUris uris, DiagnosticConversion conversion, DiagnosticsPublisher publisher, ClientLog log)
    {
        var lifecycle = new LifecycleHandler(session);
        connection.Handle("initialize", lifecycle.Initialize);
        connection.Handle("initialized", LifecycleHandler.Initialized);
        connection.Handle("shutdown", LifecycleHandler.ShutDown);
        connection.Handle("exit", lifecycle.Exit);

        var configurationChange = new ConfigurationChange(documents, publisher, session, connection);
        var texts = new TextSynchronizationHandler(documents, uris, publisher, configurationChange, log);
        connection.Handle("textDocument/didOpen", texts.Open);
        connection.Handle("textDocument/didChange", texts.Change);
        connection.Handle("textDocument/didClose", texts.Close);
        connection.Handle("textDocument/didSave", texts.Save);
        connection.Handle("workspace/didChangeWatchedFiles", new WatchedFilesHandler(documents, publisher, configurationChange).Handle);

        connection.Handle("textDocument/diagnostic", new DocumentDiagnosticHandler(documents, conversion).Handle);
        connection.Handle("textDocument/codeAction", new CodeActionHandler(documents, new WorkspaceEditConversion(documents, uris, session), conversion).Handle);
        connection.Handle("textDocument/completion", new CompletionHandler(documents, session).Handle);
        connection.Handle("textDocument/hover", new HoverHandler(documents).Handle);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Every type that goes over the wire is in ProtocolJson.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Every type that goes over the wire is in ProtocolJson.")]
    private static SystemTextJsonFormatter CreateFormatter()
    {
        var formatter = new SystemTextJsonFormatter();
        // The formatter keeps options of its own, which the context's do not reach.
        formatter.JsonSerializerOptions.TypeInfoResolver = ProtocolJson.Default;
        formatter.JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        formatter.JsonSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return formatter;
    }
}
