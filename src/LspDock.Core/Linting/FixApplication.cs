using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Linting;

/// <summary>Applies fixes to a document until no more apply.</summary>
public static class FixApplication
{
    /// <summary>The most rounds of applying and reading again; each round applies every fix that is not in another's way.</summary>
    private const int MostRounds = 50;

    /// <summary>What came of it.</summary>
    /// <param name="Document">The document as it is now.</param>
    /// <param name="Remaining">The findings that it still shows.</param>
    /// <param name="Applied">The number of fixes that were applied.</param>
    public sealed record Result(LintDocument Document, ImmutableArray<Finding> Remaining, int Applied);

    /// <summary>Applies the first fix of each finding, in order of position, reads the text again, and repeats until nothing changes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="read">Reads a changed text.</param>
    /// <param name="check">Finds what is wrong with a document.</param>
    /// <param name="includeUnsafe">Whether fixes that change what runs are applied too.</param>
    /// <param name="cancellationToken">Looked at between rounds.</param>
    public static Result Apply(LintDocument document, Func<SourceText, LintDocument> read, Func<LintDocument, ImmutableArray<Finding>> check, bool includeUnsafe, CancellationToken cancellationToken = default)
    {
        var findings = check(document);
        var applied = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var edits = Edits(document, findings, includeUnsafe);
            if (edits.IsEmpty) break;

            var batch = NotInTheWay(edits);
            if (Step(document, findings, batch, read, check) is { } all)
            {
                (document, findings) = all;
                applied += batch.Length;
                continue;
            }
            // Together or alone, some fix does harm here: take the first that does not.
            var alone = batch.Select(edit => Step(document, findings, [edit], read, check)).FirstOrDefault(step => step is not null);
            if (alone is not { } one) break;

            (document, findings) = one;
            applied++;
        }
        return new(document, findings, applied);
    }

    /// <summary>The text with one edit's changes to a document applied.</summary>
    public static SourceText Apply(SourceText text, IEnumerable<TextChange> changes) =>
        text.WithChanges(changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));

    /// <summary>The document after some fixes; null when they leave the text as it was, or with more errors than before.</summary>
    private static (LintDocument, ImmutableArray<Finding>)? Step(LintDocument document, ImmutableArray<Finding> before, ImmutableArray<ImmutableArray<TextChange>> edits, Func<SourceText, LintDocument> read, Func<LintDocument, ImmutableArray<Finding>> check)
    {
        var text = Apply(document.Text, edits.SelectMany(edit => edit).Distinct());
        if (text.ContentEquals(document.Text)) return null;

        var after = read(text);
        var findings = check(after);
        return Errors(findings) <= Errors(before) ? (after, findings) : null;

        static int Errors(ImmutableArray<Finding> findings) => findings.Count(finding => finding.Severity == Severity.Error);
    }

    private static ImmutableArray<ImmutableArray<TextChange>> Edits(LintDocument document, ImmutableArray<Finding> findings, bool includeUnsafe) =>
    [
        .. from finding in findings
           where finding.Fixes is [{ IsOnlyOffered: false } first, ..] && (includeUnsafe || first.Safety == FixSafety.Safe)
           let edit = finding.Fixes[0].Edit()
           // A fix is applied whole or not at all: one that reaches into other documents is not this document's to apply.
           where edit is { IsAvailable: true, Changes.IsEmpty: false } && edit.Changes.All(change => change.Document == document.Path)
           select edit.Changes.Select(change => change.Change).ToImmutableArray(),
    ];

    /// <summary>The edits that neither overlap nor touch one that comes before them. The very same change, such as the declaration of one network, may belong to several.</summary>
    private static ImmutableArray<ImmutableArray<TextChange>> NotInTheWay(ImmutableArray<ImmutableArray<TextChange>> edits)
    {
        var taken = new List<TextSpan>();
        var shared = new HashSet<TextChange>();
        var chosen = ImmutableArray.CreateBuilder<ImmutableArray<TextChange>>();
        foreach (var edit in edits)
        {
            if (edit.Any(change => !shared.Contains(change) && Touches(taken, change.Span))) continue;

            foreach (var change in edit) taken.Insert(FirstNotBefore(taken, change.Span.Start), change.Span);
            shared.UnionWith(edit);
            chosen.Add(edit);
        }
        return chosen.ToImmutable();
    }

    private static bool Touches(List<TextSpan> taken, TextSpan span)
    {
        var next = FirstNotBefore(taken, span.Start);
        return next < taken.Count && taken[next].Start <= span.End || next > 0 && taken[next - 1].End >= span.Start;
    }

    /// <summary>The index of the first span that starts at an offset or behind it.</summary>
    private static int FirstNotBefore(List<TextSpan> spans, int offset)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
