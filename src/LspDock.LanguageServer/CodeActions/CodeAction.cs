using System.Collections.Immutable;
using System.Text.Json.Serialization;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.CodeActions;

/// <summary>Something that can be done.</summary>
internal sealed record CodeAction
{
    /// <summary>What it does.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The diagnostics that it mends; null when it is about none in particular.</summary>
    public ImmutableArray<Diagnostic>? Diagnostics { get; init; }

    /// <summary>Whether it is the first choice; null when it is not.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>What changes.</summary>
    public required WorkspaceEdit Edit { get; init; }
}

/// <summary>Changes of documents.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The changes by document and version; null for clients that do not take them.</summary>
    public ImmutableArray<DocumentOperation>? DocumentChanges { get; init; }

    /// <summary>The changes by document, for the other clients; null else.</summary>
    public ImmutableDictionary<string, ImmutableArray<TextEdit>>? Changes { get; init; }
}

/// <summary>What is done with one document.</summary>
[JsonDerivedType(typeof(TextDocumentEdit))]
[JsonDerivedType(typeof(CreateFile))]
internal abstract record DocumentOperation;

/// <summary>Changes of one document.</summary>
/// <param name="TextDocument">The document, at the version that they are for.</param>
/// <param name="Edits">The changes.</param>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, ImmutableArray<TextEdit> Edits) : DocumentOperation;

/// <summary>Makes a file; the client refuses when there is one of its name.</summary>
/// <param name="Uri">The file.</param>
internal sealed record CreateFile(string Uri) : DocumentOperation
{
    /// <summary>Tells it apart from changes of a text.</summary>
    public string Kind { get; } = "create";
}
