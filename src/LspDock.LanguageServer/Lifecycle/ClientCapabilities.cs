using System.Collections.Immutable;
using LspDock.LanguageServer.Completion;

namespace LspDock.LanguageServer.Lifecycle;

/// <summary>What the client can do, as far as the server's answers depend on it.</summary>
internal sealed record ClientCapabilities
{
    /// <summary>What it can do with documents; null when it says nothing.</summary>
    public TextDocumentClientCapabilities? TextDocument { get; init; }

    /// <summary>What it can do with the workspace; null when it says nothing.</summary>
    public WorkspaceClientCapabilities? Workspace { get; init; }

    /// <summary>Whether it asks for diagnostics itself.</summary>
    public bool PullsDiagnostics => TextDocument?.Diagnostic is not null;

    /// <summary>Whether it can be told to ask for all diagnostics again.</summary>
    public bool RefreshesDiagnostics => Workspace?.Diagnostics?.RefreshSupport ?? false;

    /// <summary>Whether its edits name a document's version.</summary>
    public bool TakesVersionedEdits => Workspace?.WorkspaceEdit?.DocumentChanges ?? false;

    /// <summary>Whether its edits make files.</summary>
    public bool MakesFiles => TakesVersionedEdits && Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") == true;
}

/// <summary>What a client can do with documents.</summary>
internal sealed record TextDocumentClientCapabilities
{
    /// <summary>Set when the client asks for diagnostics.</summary>
    public DiagnosticClientCapabilities? Diagnostic { get; init; }

    /// <summary>How it takes completions; null when it says nothing.</summary>
    public CompletionClientCapabilities? Completion { get; init; }
}

/// <summary>What a client that asks for diagnostics can do; that it is there is all that matters.</summary>
internal sealed record DiagnosticClientCapabilities;

/// <summary>What a client can do with the workspace.</summary>
internal sealed record WorkspaceClientCapabilities
{
    /// <summary>How it takes edits; null when it says nothing.</summary>
    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    /// <summary>How it asks for diagnostics; null when it says nothing.</summary>
    public DiagnosticWorkspaceClientCapabilities? Diagnostics { get; init; }
}

/// <summary>How a client asks for diagnostics.</summary>
internal sealed record DiagnosticWorkspaceClientCapabilities
{
    /// <summary>Whether it can be told to ask for all of them again.</summary>
    public bool? RefreshSupport { get; init; }
}

/// <summary>How a client takes edits.</summary>
internal sealed record WorkspaceEditClientCapabilities
{
    /// <summary>Whether it takes edits by document and version.</summary>
    public bool? DocumentChanges { get; init; }

    /// <summary>What it does with files: <c>create</c>, <c>rename</c>, <c>delete</c>; null for nothing.</summary>
    public ImmutableArray<string>? ResourceOperations { get; init; }
}
