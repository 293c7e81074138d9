using LspDock.Features.Workspace;
using LspDock.LanguageServer.CodeActions;

namespace LspDock.LanguageServer.Lifecycle;

/// <summary>initialize, initialized, shutdown, exit.</summary>
internal sealed class LifecycleHandler(ClientSession session)
{
    public InitializeResult Initialize(InitializeParams request)
    {
        session.Initialize(request.Capabilities);
        var capabilities = new ServerCapabilities
        {
            CodeActionProvider = new([CodeActionHandler.QuickFixKind, CodeActionHandler.FixAllKind, CodeActionHandler.ConversionKind]),
            // A client that asks for diagnostics gets none unasked, and the other way round.
            DiagnosticProvider = session.Capabilities.PullsDiagnostics ? new() : null,
        };
        return new(capabilities, new("lspdock", ServerVersion.Text));
    }

    /// <summary>Loads what the first document will need, while the user still opens it.</summary>
    public static void Initialized(InitializedParams request, CancellationToken cancellationToken) => _ = Task.Run(() => WarmUp.Run(cancellationToken), cancellationToken);

    /// <summary>Nothing to let go of: documents are the client's. That nothing is asked after this is the session's concern.</summary>
    public static object? ShutDown() => null;

    public void Exit() => session.Exit();
}
