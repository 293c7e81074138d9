using System.Collections.Immutable;
using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Cli.Checking;

/// <summary>A finding as reports show it, cut loose from the trees that it was made from. Lines and columns count from one, columns in UTF-16 code units.</summary>
internal sealed record ReportedFinding
{
    public required RuleDescriptor Rule { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required ReportedSpan Span { get; init; }

    /// <summary>The source line on which the finding starts.</summary>
    public required string SourceLine { get; init; }

    public required ImmutableArray<ReportedFix> Fixes { get; init; }

    public required ImmutableArray<ReportedPlace> Related { get; init; }

    /// <summary>Copies what reports need.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="withEdits">Whether the report shows what the fixes change.</param>
    public static ReportedFinding Of(Finding finding, SourceText text, bool withEdits) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Message = finding.Message,
        Span = ReportedSpan.Of(text, finding.At.Span),
        SourceLine = text.Lines.GetLineFromPosition(finding.At.Span.Start).ToString(),
        Fixes = [.. finding.Fixes.Select(fix => ReportedFix.Of(fix, text, withEdits)).OfType<ReportedFix>()],
        Related = [.. finding.Related.Where(place => place.At.Document == finding.At.Document).Select(place => new ReportedPlace(ReportedSpan.Of(text, place.At.Span), place.Message))],
    };
}
