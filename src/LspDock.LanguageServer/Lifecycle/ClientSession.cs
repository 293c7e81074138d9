using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace LspDock.LanguageServer.Lifecycle;

/// <summary>How far the conversation with the client has come, and what it said of itself at the start.</summary>
internal sealed class ClientSession
{
    private const int ServerNotInitialized = -32002;

    private readonly TaskCompletionSource<int> exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SessionState state = SessionState.Started;

    /// <summary>What the client can do; nothing before it said so.</summary>
    public ClientCapabilities Capabilities { get; private set; } = new();

    /// <summary>The process's exit code, once the client asks for it.</summary>
    public Task<int> Exited => exit.Task;

    /// <summary>The client said what it can do.</summary>
    public void Initialize(ClientCapabilities capabilities) => Capabilities = capabilities;

    /// <summary>Takes the step that a message means; throws what the client is to be told when the message comes out of turn.</summary>
    /// <param name="method">The message's method.</param>
    public void Advance(string method) => state = (state, method) switch
    {
        (_, "exit") => state,
        (SessionState.Started, "initialize") => SessionState.Running,
        (SessionState.Started, _) => throw new LocalRpcException("The first request must be initialize") { ErrorCode = ServerNotInitialized },
        (SessionState.Running, "initialize") => throw new LocalRpcException("The server is initialized already") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest },
        (SessionState.Running, "shutdown") => SessionState.ShutDown,
        (SessionState.Running, _) => state,
        _ => throw new LocalRpcException("The server is shut down and waits for exit") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest },
    };

    /// <summary>The client is gone, or wants the server gone: a success only when it said so before.</summary>
    public void Exit() => exit.TrySetResult(state == SessionState.ShutDown ? 0 : 1);
}

/// <summary>How far a conversation has come.</summary>
internal enum SessionState
{
    /// <summary>Only <c>initialize</c> is answered.</summary>
    Started,

    /// <summary>Everything is answered.</summary>
    Running,

    /// <summary>Nothing is answered; <c>exit</c> is awaited.</summary>
    ShutDown,
}
