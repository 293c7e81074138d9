using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LspDock.LanguageServer.Lifecycle;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace LspDock.LanguageServer.Transport;

/// <summary>The conversation with the client. What goes wrong in a handler is answered and logged, and the conversation goes on.</summary>
internal sealed class ClientConnection(IJsonRpcMessageHandler messages, ClientSession session, ClientLog log) : JsonRpc(messages)
{
    /// <summary>Adds the handler of a request or notification with parameters.</summary>
    public void Handle(string method, Delegate handler) =>
        AddLocalRpcMethod(handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });

    /// <summary>Sends a notification.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">Its parameters, of a type in <see cref="Protocol.ProtocolJson"/>.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The parameters are written by ProtocolJson.")]
    public Task TellAsync(string method, object parameters) => NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Asks the client to ask for all diagnostics again.</summary>
    public Task RefreshDiagnosticsAsync(CancellationToken cancellationToken) => InvokeWithCancellationAsync("workspace/diagnostic/refresh", [], cancellationToken);

    /// <summary>Called in the order in which messages come in, and before any handler of a later message runs.</summary>
    protected override ValueTask<JsonRpcMessage> DispatchRequestAsync(JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken)
    {
        session.Advance(request.Method ?? "");
        return base.DispatchRequestAsync(request, targetMethod, cancellationToken);
    }

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is LocalRpcException told) return new() { Code = (JsonRpcErrorCode)told.ErrorCode, Message = told.Message };
        if (exception is OperationCanceledException) return new() { Code = JsonRpcErrorCode.RequestCanceled, Message = "The request was cancelled" };

        if (exception is JsonException)
        {
            log.Warning($"The parameters of {request.Method} cannot be read: {exception.Message}");
            return new() { Code = JsonRpcErrorCode.InvalidParams, Message = exception.Message };
        }
        log.Error($"{request.Method} failed", exception);
        return new() { Code = JsonRpcErrorCode.InternalError, Message = $"{request.Method} failed: {exception.Message}" };
    }
}
