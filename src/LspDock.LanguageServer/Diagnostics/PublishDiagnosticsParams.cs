using System.Collections.Immutable;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>All diagnostics of a document, told unasked.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that they are of; null for a document that was closed.</param>
/// <param name="Diagnostics">The diagnostics.</param>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, ImmutableArray<Diagnostic> Diagnostics);
