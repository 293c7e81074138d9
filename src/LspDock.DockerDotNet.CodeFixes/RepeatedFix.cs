using System.Collections.Immutable;
using LspDock.Linting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.CodeFixes;

/// <summary>Applies the fixes of several diagnostics of one document: those that do not touch each other together, then the rest on the text that results.</summary>
internal static class RepeatedFix
{
    /// <summary>The document with a fix applied for each diagnostic that has it. Those that are only offered are taken one by one, by people.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Its diagnostics.</param>
    /// <param name="index">Which of a finding's fixes to apply.</param>
    /// <param name="cancellationToken">Looked at while methods are read.</param>
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, int index, CancellationToken cancellationToken)
    {
        var waiting = diagnostics.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan)).Distinct().OrderBy(place => place.Span.Start).ToList();
        while (waiting.Count > 0)
        {
            if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) break;

            var changes = new List<TextChange>();
            var left = new List<(string Id, TextSpan Span)>();
            foreach (var place in waiting)
            {
                var edit = Edit(model, place.Id, place.Span, index, cancellationToken);
                if (edit.IsEmpty) continue;
                if (edit.Any(change => changes.Any(taken => taken.Span.IntersectsWith(change.Span)))) left.Add(place);
                else changes.AddRange(edit);
            }
            if (changes.Count == 0) break;

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            document = document.WithText(FixApplication.Apply(text, changes));
            waiting = [.. left.Select(place => (place.Id, Moved(place.Span, changes)))];
        }
        return document;
    }

    private static ImmutableArray<TextChange> Edit(SemanticModel model, string rule, TextSpan span, int index, CancellationToken cancellationToken)
    {
        var finding = DockerDotNetFindings.At(model, span, cancellationToken).FirstOrDefault(finding => finding.Rule.Id == rule && finding.At.Span == span);
        return finding is not null && index < finding.Fixes.Length && finding.Fixes[index] is { IsOnlyOffered: false } fix && fix.Edit() is { IsAvailable: true } edit ? [.. edit.Changes.Select(change => change.Change)] : [];
    }

    /// <summary>Where a span stands after changes before or inside it.</summary>
    private static TextSpan Moved(TextSpan span, List<TextChange> changes)
    {
        return TextSpan.FromBounds(span.Start + Growth(change => change.Span.End <= span.Start), span.End + Growth(change => change.Span.End <= span.End));

        int Growth(Func<TextChange, bool> counts) => changes.Where(counts).Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
    }
}
