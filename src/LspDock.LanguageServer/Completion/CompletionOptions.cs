using System.Collections.Immutable;

namespace LspDock.LanguageServer.Completion;

/// <summary>How completions are given.</summary>
/// <param name="TriggerCharacters">The characters at which the client asks without being told to.</param>
internal sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters)
{
    /// <summary>An item is whole when it is listed.</summary>
    public bool ResolveProvider { get; }
}
