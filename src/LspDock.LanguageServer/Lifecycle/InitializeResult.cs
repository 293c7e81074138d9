using System.Collections.Immutable;
using LspDock.LanguageServer.Completion;

namespace LspDock.LanguageServer.Lifecycle;

/// <summary>What the server says of itself.</summary>
/// <param name="Capabilities">What it can do.</param>
/// <param name="ServerInfo">Its name and version.</param>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerIdentity ServerInfo);

/// <summary>The server's name and version.</summary>
/// <param name="Name">The name.</param>
/// <param name="Version">The version.</param>
internal sealed record ServerIdentity(string Name, string Version);

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>What a character is in a position.</summary>
    public string PositionEncoding { get; } = "utf-16";

    /// <summary>How texts are kept in step.</summary>
    public TextDocumentSyncOptions TextDocumentSync { get; } = new();

    /// <summary>Hovers are given.</summary>
    public bool HoverProvider { get; } = true;

    /// <summary>Completions are given.</summary>
    public CompletionOptions CompletionProvider { get; } = new(CompletionHandler.TriggerCharacters);

    /// <summary>Code actions are given.</summary>
    public required CodeActionOptions CodeActionProvider { get; init; }

    /// <summary>Diagnostics are given when asked for; null when they are pushed.</summary>
    public required DiagnosticOptions? DiagnosticProvider { get; init; }
}

/// <summary>How texts are kept in step.</summary>
internal sealed record TextDocumentSyncOptions
{
    /// <summary>Opening and closing is told.</summary>
    public bool OpenClose { get; } = true;

    /// <summary>Changes are told one by one: 2 in the protocol.</summary>
    public int Change { get; } = 2;

    /// <summary>Saving is told.</summary>
    public bool Save { get; } = true;
}

/// <summary>The code actions that are given.</summary>
/// <param name="CodeActionKinds">Their kinds.</param>
internal sealed record CodeActionOptions(ImmutableArray<string> CodeActionKinds);

/// <summary>The diagnostics that are given when asked for.</summary>
internal sealed record DiagnosticOptions
{
    /// <summary>What the client's diagnostics of this server go by.</summary>
    public string Identifier { get; } = "lspdock";

    /// <summary>A change of one document may change the diagnostics of others: a Compose project is made of several files.</summary>
    public bool InterFileDependencies { get; } = true;

    /// <summary>Only open documents are reported on.</summary>
    public bool WorkspaceDiagnostics { get; }
}
