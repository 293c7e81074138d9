using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Protocol;
using LspDock.Linting;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>Findings as diagnostics.</summary>
internal sealed class DiagnosticConversion(OpenDocuments documents, ClientUris uris)
{
    /// <summary>A document's findings as diagnostics.</summary>
    public ImmutableArray<Diagnostic> Of(OpenDocument document, CancellationToken cancellationToken)
    {
        var findings = document.Findings(cancellationToken);
        if (findings.IsEmpty) return [];

        var positions = new TextPositions(document.Text);
        return [.. findings.Select(finding => Of(finding, document, positions))];
    }

    /// <summary>A finding as a diagnostic.</summary>
    public Diagnostic Of(Finding finding, OpenDocument document, TextPositions positions) => new()
    {
        Range = positions.ToRange(finding.At.Span),
        Severity = finding.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Information => DiagnosticSeverity.Information,
            _ => DiagnosticSeverity.Hint,
        },
        Code = finding.Rule.Name,
        CodeDescription = new(finding.Rule.HelpUrl),
        Message = finding.Message,
        RelatedInformation = finding.Related.IsEmpty ? null : [.. finding.Related.Select(place => Of(place, document, positions)).OfType<RelatedInformation>()],
    };

    /// <summary>Another place; null in a document that cannot be read.</summary>
    private RelatedInformation? Of(RelatedPlace place, OpenDocument document, TextPositions positions)
    {
        var lines = place.At.Document == document.Path ? positions
            : documents.Find(place.At.Document) is { } other ? new TextPositions(other.Text)
            : document.TextBeside(place.At.Document) is { } text ? new TextPositions(text)
            : null;
        return lines is null ? null : new(new Location(uris.Of(place.At.Document), lines.ToRange(place.At.Span)), place.Message);
    }
}
