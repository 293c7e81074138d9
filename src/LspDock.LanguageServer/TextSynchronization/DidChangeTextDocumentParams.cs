using System.Collections.Immutable;
using LspDock.LanguageServer.Protocol;
using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.TextSynchronization;

/// <summary>A document changed.</summary>
internal sealed record DidChangeTextDocumentParams
{
    /// <summary>The document, at the version that it has after the changes.</summary>
    public required VersionedTextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The changes, each of the text that the one before it left.</summary>
    public required ImmutableArray<TextDocumentContentChange> ContentChanges { get; init; }
}

/// <summary>One change of a text.</summary>
internal sealed record TextDocumentContentChange
{
    /// <summary>What is replaced; null for the whole text.</summary>
    public Range? Range { get; init; }

    /// <summary>What takes its place.</summary>
    public required string Text { get; init; }
}
