namespace LspDock.LanguageServer.Lifecycle;

/// <summary>What the client says of itself.</summary>
internal sealed record InitializeParams
{
    /// <summary>What the client can do.</summary>
    public required ClientCapabilities Capabilities { get; init; }
}
