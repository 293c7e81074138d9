using System.Collections.Immutable;
using LspDock.LanguageServer.Protocol;
using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.CodeActions;

/// <summary>Asks for what can be done at a place.</summary>
internal sealed record CodeActionParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The place.</summary>
    public required Range Range { get; init; }

    /// <summary>What is asked for in particular; null when nothing is.</summary>
    public CodeActionContext? Context { get; init; }
}

/// <summary>What is asked for in particular.</summary>
internal sealed record CodeActionContext
{
    /// <summary>The kinds of action that are asked for, each with those below it; null for all.</summary>
    public ImmutableArray<string>? Only { get; init; }

    /// <summary>Whether actions of a kind are asked for.</summary>
    public bool Wants(string kind) => Only is not { } only || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
