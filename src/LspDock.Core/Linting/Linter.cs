using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Text;

namespace LspDock.Linting;

/// <summary>Runs rules over a document.</summary>
public static class Linter
{
    /// <summary>Below this, starting threads costs more than the rules.</summary>
    private const int ManyContainers = 1000;

    /// <summary>The findings that stand in the document, in order of position: one for each rule and place, without those that a comment silences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rules">The rules to run.</param>
    /// <param name="settings">Severities, and which rules are off.</param>
    /// <param name="isChecked">Tells which other documents are checked too, so that what stands there is reported there; null when none is.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    public static ImmutableArray<Finding> Check(LintDocument document, ImmutableArray<Rule> rules, LintSettings settings, Func<DocumentPath, bool>? isChecked = null, CancellationToken cancellationToken = default)
    {
        var found = new List<Finding>();
        foreach (var findings in Run(document, rules, settings, cancellationToken)) found.AddRange(findings);

        var located = MergeShared(InOrder(found)).Select(finding => Locate(finding, document.Path, isChecked)).OfType<Finding>();
        return [.. InOrder(Silence(document, located, rules, settings))];
    }

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.At.Span.Start).ThenBy(finding => finding.At.Span.End).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.At.Document.Value, StringComparer.Ordinal);

    /// <summary>What each rule finds, in the rules' order. Rules know nothing of each other: over a project of many containers they run side by side.</summary>
    private static List<Finding>[] Run(LintDocument document, ImmutableArray<Rule> rules, LintSettings settings, CancellationToken cancellationToken)
    {
        var found = new List<Finding>[rules.Length];
        if (document.Projects.Sum(project => project.Containers.Length) >= ManyContainers)
        {
            // One after the other, as rules differ in what they cost.
            var indexes = Partitioner.Create(Enumerable.Range(0, rules.Length), EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(indexes, new ParallelOptions { CancellationToken = cancellationToken }, Run);
        }
        else
        {
            for (var index = 0; index < rules.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Run(index);
            }
        }
        return found;

        void Run(int index) => found[index] = settings.SeverityOf(rules[index].Descriptor) is not { } severity ? [] :
        [
            .. from finding in rules[index].Check(document, settings)
               // A rule may set a severity for a case of its own; only the configuration stands above it.
               select severity == rules[index].Descriptor.Severity ? finding : finding with { Severity = severity },
        ];
    }

    /// <summary>The finding as the document shows it: what stands in another document is shown where this one brings it in, unless that one is checked too. Null when it is not this document's.</summary>
    private static Finding? Locate(Finding finding, DocumentPath document, Func<DocumentPath, bool>? isChecked)
    {
        if (finding.At.Document == document) return finding;
        if (isChecked?.Invoke(finding.At.Document) is true || finding.At.Via.LastOrDefault(step => step.Document == document) is not { } step) return null;

        return finding with { At = step, Fixes = [], Related = [new RelatedPlace(finding.At, "It is written here"), .. finding.Related] };
    }

    /// <summary>A value that several containers share is one finding, which says so.</summary>
    /// <param name="found">The findings in the order of their places, those of one place in the order in which they were found.</param>
    private static IEnumerable<Finding> MergeShared(IEnumerable<Finding> found)
    {
        var same = new List<Finding>();
        foreach (var finding in found)
        {
            if (same is [var first, ..] && !(first.Rule.Id == finding.Rule.Id && first.At.Span == finding.At.Span && first.At.Document == finding.At.Document))
            {
                yield return Merge(same);
                same.Clear();
            }
            same.Add(finding);
        }
        if (same.Count > 0) yield return Merge(same);
    }

    private static Finding Merge(List<Finding> same) => same.Count == 1 ? same[0] : MergeSeveral(same);

    private static Finding MergeSeveral(List<Finding> same)
    {
        var first = same[0];
        var others = same.Select(finding => finding.Subject).Where(subject => subject is not null && subject != first.Subject).Distinct().ToList();
        if (others.Count == 0) return first;

        return first with
        {
            Message = others.Count == 1 ? $"{first.Message}; the same holds for {Lower(others[0]!)}" : $"{first.Message}; the same holds for {others.Count} others",
            Fixes = [.. first.Fixes.Select(fix => fix with { Title = $"{fix.Title} (for all {others.Count + 1})" })],
        };

        static string Lower(string subject) => char.ToLowerInvariant(subject[0]) + subject.Substring(1);
    }

    private static IEnumerable<Finding> Silence(LintDocument document, IEnumerable<Finding> findings, ImmutableArray<Rule> rules, LintSettings settings)
    {
        ImmutableArray<Suppression> suppressions = [.. document.Comments.Select(Suppression.Read).OfType<Suppression>()];
        if (suppressions.IsEmpty) return findings;

        var used = new HashSet<(Suppression, string)>();
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            var covering = suppressions.Where(suppression => suppression.Covers(finding)).ToList();
            if (covering.Count == 0) kept.Add(finding);
            foreach (var suppression in covering)
            {
                foreach (var name in suppression.Rules.Where(name => Suppression.Names(finding.Rule, name))) used.Add((suppression, name));
            }
        }
        foreach (var rule in rules.OfType<SuppressionRule>())
        {
            if (settings.SeverityOf(rule.Descriptor) is not { } severity) continue;

            foreach (var suppression in suppressions.Where(suppression => suppression.IsOwn))
            {
                // A name of a rule that does not run now, by choice of the configuration, may well be needed in another run.
                var unused = suppression.Rules.Where(name => !used.Contains((suppression, name)) && !rules.Any(other => Suppression.Names(other.Descriptor, name) && settings.SeverityOf(other.Descriptor) is null)).ToList();
                if (unused.Count > 0 && rule.Check(document, suppression, unused) is { } finding) kept.Add(finding with { Severity = severity });
            }
        }
        return kept;
    }
}
