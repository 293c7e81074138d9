using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using LspDock.Text;

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
    /// <param name="lines">The document's lines.</param>
    /// <param name="withEdits">Whether the report shows what the fixes change.</param>
    /// <param name="linesOf">The lines of another document; null for one that cannot be read, whose places are left out.</param>
    public static ReportedFinding Of(Finding finding, LineIndex lines, bool withEdits, Func<DocumentPath, LineIndex?> linesOf) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Message = finding.Message,
        Span = ReportedSpan.Of(lines, finding.At.Span),
        SourceLine = Shown(finding, lines.TextOf(lines.ToPosition(finding.At.Span.Start).Line)),
        Fixes = [.. finding.Fixes.Select(fix => ReportedFix.Of(fix, lines, withEdits)).OfType<ReportedFix>()],
        Related =
        [
            .. from place in finding.Related
               let its = place.At.Document == finding.At.Document ? lines : linesOf(place.At.Document)
               where its is not null
               select new ReportedPlace(place.At.Document.Value, ReportedSpan.Of(its, place.At.Span), place.Message),
        ],
    };

    /// <summary>A source line as reports may show it: the values of an env file are secrets more often than not, and reports end up in logs.</summary>
    private static string Shown(Finding finding, string line)
    {
        if (NotationDetection.ByName(finding.At.Document) is not Notation.Dotenv) return line;

        var value = line.IndexOf('=', StringComparison.Ordinal) + 1;
        // What is no name may be the middle of a key or a certificate.
        if (!line[..value].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-' or ' ' or '=')) value = 0;
        return line[..value] + string.Concat(line[value..].Select(letter => char.IsWhiteSpace(letter) ? letter : '•'));
    }
}
