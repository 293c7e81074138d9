using System.Collections.Immutable;
using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>A finding, in the protocol's words.</summary>
internal sealed record Diagnostic
{
    /// <summary>What it underlines.</summary>
    public required Range Range { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The rule's name.</summary>
    public required string Code { get; init; }

    /// <summary>The rule's page.</summary>
    public required CodeDescription CodeDescription { get; init; }

    /// <summary>Who says it.</summary>
    public string Source { get; } = "lspdock";

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>The other ends of a conflict; null when there are none.</summary>
    public ImmutableArray<RelatedInformation>? RelatedInformation { get; init; }
}

/// <summary>Where a code is explained.</summary>
/// <param name="Href">The page's address.</param>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there.</param>
internal sealed record RelatedInformation(Location Location, string Message);

/// <summary>A place in a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The place.</param>
internal sealed record Location(string Uri, Range Range);

/// <summary>How much a diagnostic matters; the numbers are the protocol's.</summary>
internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}
