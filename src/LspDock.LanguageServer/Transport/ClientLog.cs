namespace LspDock.LanguageServer.Transport;

/// <summary>window/logMessage: what the server has to say to whoever looks for a fault. Goes to the error stream while there is no client to tell.</summary>
internal sealed class ClientLog
{
    private const int ErrorType = 1;
    private const int WarningType = 2;

    private Action<LogMessageParams>? send;

    /// <summary>From now on, tells the client.</summary>
    public void SendThrough(Action<LogMessageParams> client) => Volatile.Write(ref send, client);

    /// <summary>Something went wrong that should not have.</summary>
    public void Error(string what, Exception exception) => Write(new(ErrorType, $"{what}: {exception}"));

    /// <summary>The client did something that it should not have.</summary>
    public void Warning(string message) => Write(new(WarningType, message));

    private void Write(LogMessageParams message)
    {
        if (Volatile.Read(ref send) is { } client) client(message);
        else Console.Error.WriteLine(message.Message);
    }
}
