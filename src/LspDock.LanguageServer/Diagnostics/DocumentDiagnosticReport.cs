using System.Collections.Immutable;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>All diagnostics of a document, as an answer.</summary>
/// <param name="Items">The diagnostics.</param>
internal sealed record DocumentDiagnosticReport(ImmutableArray<Diagnostic> Items)
{
    /// <summary>The report holds them all.</summary>
    public string Kind { get; } = "full";
}
