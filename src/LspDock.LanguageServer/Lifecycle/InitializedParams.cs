namespace LspDock.LanguageServer.Lifecycle;

/// <summary>The client has read the server's capabilities. Says nothing else.</summary>
internal sealed record InitializedParams;
