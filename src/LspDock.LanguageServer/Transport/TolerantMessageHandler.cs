using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace LspDock.LanguageServer.Transport;

/// <summary>Reads messages as the protocol frames them; one that is no JSON, or no message, is answered with an error, and the next one is read.</summary>
internal sealed class TolerantMessageHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter) : HeaderDelimitedMessageHandler(output, input, formatter)
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (JsonException exception)
            {
                await WriteAsync(Answer(exception), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static JsonRpcError Answer(JsonException exception) => new()
    {
        RequestId = RequestId.Null,
        Error = new()
        {
            // Only what the JSON reader itself rejects has a line.
            Code = exception.LineNumber is null ? JsonRpcErrorCode.InvalidRequest : JsonRpcErrorCode.ParseError,
            Message = exception.LineNumber is null ? "The message is no JSON-RPC request, notification or response" : "The message is not JSON",
        },
    };
}
