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
            if (Try(NotInTheWay(Proposals(document, findings, includeUnsafe))) is not { } step) break;

            (document, findings) = (step.Document, step.Findings);
            applied += step.Applied;
        }
        return new(document, findings, applied);

        // What comes of a batch, once the fixes that do harm or change nothing are taken out of it; null when none is left.
        (LintDocument Document, ImmutableArray<Finding> Findings, int Applied)? Try(ImmutableArray<Proposal> batch)
        {
            while (!batch.IsEmpty)
            {
                if (Step(document, findings, batch, read, check) is not { } step)
                {
                    if (batch.Length == 1) return null;
                    // Together or alone, some fix does harm here: take the first that does not.
                    batch = [.. batch.Where(proposal => Step(document, findings, [proposal], read, check) is not null).Take(1)];
                    continue;
                }
                var effective = Effective(batch, step.Findings);
                if (effective.Length == batch.Length) return (step.Document, step.Findings, batch.Length);
                batch = effective;
            }
            return null;
        }
    }

    /// <summary>The text with one edit's changes to a document applied.</summary>
    public static SourceText Apply(SourceText text, IEnumerable<TextChange> changes) =>
        text.WithChanges(changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));

    /// <summary>A finding and the changes that its fix would make.</summary>
    private sealed record Proposal(Finding Finding, ImmutableArray<TextChange> Changes);

    /// <summary>The document after some fixes; null when they leave the text as it was, or with more errors than before. What could not be read as written must get better.</summary>
    private static (LintDocument Document, ImmutableArray<Finding> Findings)? Step(LintDocument document, ImmutableArray<Finding> before, ImmutableArray<Proposal> batch, Func<SourceText, LintDocument> read, Func<LintDocument, ImmutableArray<Finding>> check)
    {
        var text = Apply(document.Text, batch.SelectMany(proposal => proposal.Changes).Distinct());
        if (text.ContentEquals(document.Text)) return null;

        var after = read(text);
        var findings = check(after);
        return Errors(findings) <= Errors(before) - (IsMisread(document) ? 1 : 0) ? (after, findings) : null;

        static int Errors(ImmutableArray<Finding> findings) => findings.Count(finding => finding.Severity == Severity.Error);
    }

    /// <summary>The fixes whose findings are not still there, at the place to which the changes have moved them: any other would be applied for ever.</summary>
    private static ImmutableArray<Proposal> Effective(ImmutableArray<Proposal> batch, ImmutableArray<Finding> after)
    {
        var found = after.Select(finding => (finding.Rule.Id, finding.Message, finding.At.Span.Start)).ToImmutableHashSet();
        var changes = batch.SelectMany(proposal => proposal.Changes).Distinct().OrderBy(change => change.Span.Start).ToList();
        var (next, growth) = (0, 0);
        var remaining = new HashSet<Proposal>();
        foreach (var proposal in batch.OrderBy(proposal => proposal.Finding.At.Span.Start))
        {
            var start = proposal.Finding.At.Span.Start;
            for (; next < changes.Count && changes[next].Span.Start < start; next++) growth += Growth(changes[next]);
            // What is inserted right there may stand before the finding or in its place.
            var inserted = changes.Skip(next).TakeWhile(change => change.Span.Start == start && change.Span.IsEmpty).Sum(Growth);
            if (found.Contains((proposal.Finding.Rule.Id, proposal.Finding.Message, start + growth)) || found.Contains((proposal.Finding.Rule.Id, proposal.Finding.Message, start + growth + inserted))) remaining.Add(proposal);
        }
        return batch.RemoveAll(remaining.Contains);

        static int Growth(TextChange change) => change.NewText!.Length - change.Span.Length;
    }

    private static bool IsMisread(LintDocument document) => document.Problems.Any(problem => problem.IsMisread);

    private static IEnumerable<Proposal> Proposals(LintDocument document, ImmutableArray<Finding> findings, bool includeUnsafe) =>
        from finding in IsMisread(document) ? OfProblems(document, findings) : findings
        where finding.Fixes is [{ IsOnlyOffered: false } first, ..] && (includeUnsafe || first.Safety == FixSafety.Safe)
        let edit = finding.Fixes[0].Edit()
        // A fix is applied whole or not at all: one that reaches into other documents is not this document's to apply.
        where edit is { IsAvailable: true, Changes.IsEmpty: false } && edit.Changes.All(change => change.Document == document.Path)
        select new Proposal(finding, [.. edit.Changes.Select(change => change.Change)]);

    /// <summary>The findings about what could not be read as written.</summary>
    private static IEnumerable<Finding> OfProblems(LintDocument document, ImmutableArray<Finding> findings)
    {
        var places = document.Problems.Where(problem => problem.IsMisread).Select(problem => problem.At.Span).ToImmutableHashSet();
        return findings.Where(finding => places.Contains(finding.At.Span));
    }

    /// <summary>The fixes that neither overlap nor touch one that comes before them. The very same change, such as the declaration of one network, may belong to several.</summary>
    private static ImmutableArray<Proposal> NotInTheWay(IEnumerable<Proposal> proposals)
    {
        var taken = new List<TextSpan>();
        var shared = new HashSet<TextChange>();
        var chosen = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var proposal in proposals)
        {
            if (proposal.Changes.Any(change => !shared.Contains(change) && Touches(taken, change.Span))) continue;

            foreach (var change in proposal.Changes) taken.Insert(FirstNotBefore(taken, change.Span.Start), change.Span);
            shared.UnionWith(proposal.Changes);
            chosen.Add(proposal);
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
