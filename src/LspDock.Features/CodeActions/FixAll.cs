using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.CodeActions;

/// <summary>All safe fixes of a document at once.</summary>
public static class FixAll
{
    /// <summary>Whether any finding at a span has a safe fix, so that offering to fix all is worth its time.</summary>
    public static bool IsWorthwhileAt(OpenDocument document, TextSpan span, CancellationToken cancellationToken) =>
        document.Findings(cancellationToken).Any(finding => finding.Fixes is [{ Safety: FixSafety.Safe }, ..] && finding.At.Span.IntersectsWith(span));

    /// <summary>The changes that the document's safe fixes come to, applied until none is left; empty when there are none.</summary>
    public static ImmutableArray<TextChange> SafeChanges(OpenDocument document, CancellationToken cancellationToken)
    {
        if (!document.Findings(cancellationToken).Any(finding => finding.Fixes is [{ Safety: FixSafety.Safe }, ..])) return [];

        var result = FixApplication.Apply(document.Content, document.Read, content => document.Check(content, cancellationToken), includeUnsafe: false, cancellationToken);
        return result.Applied == 0 ? [] : Difference(document.Text, result.Document.Text);
    }

    /// <summary>The changed lines, as one change for each run of them, so that the editor's cursors and folds elsewhere stay.</summary>
    private static ImmutableArray<TextChange> Difference(SourceText before, SourceText after)
    {
        var changes = after.GetTextChanges(before);
        return changes is [var only] ? [Shorten(before, only)] : [.. changes];
    }

    /// <summary>The change without what its ends have in common with the text that it replaces.</summary>
    private static TextChange Shorten(SourceText before, TextChange change)
    {
        var (old, written) = (before.ToString(change.Span), change.NewText ?? "");
        var shorter = Math.Min(old.Length, written.Length);
        var start = 0;
        while (start < shorter && old[start] == written[start]) start++;
        var end = 0;
        while (end < shorter - start && old[^(end + 1)] == written[^(end + 1)]) end++;
        return new(TextSpan.FromBounds(change.Span.Start + start, change.Span.End - end), written[start..^end]);
    }
}
