using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Linting;

namespace LspDock.Cli.Checking;

/// <summary>A fix as reports show it.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Safety">Whether what runs changes.</param>
/// <param name="IsOnlyOffered">Whether nothing applies it unasked.</param>
/// <param name="Changes">The spans it replaces, with their new text. Empty when the report shows none.</param>
internal sealed record ReportedFix(string Title, FixSafety Safety, bool IsOnlyOffered, ImmutableArray<(ReportedSpan Span, string NewText)> Changes)
{
    /// <summary>Null when the notation cannot express the fix.</summary>
    public static ReportedFix? Of(Fix fix, LineIndex lines, bool withEdits) => fix.Edit() is { IsAvailable: true } edit
        ? new(fix.Title, fix.Safety, fix.IsOnlyOffered, withEdits ? [.. edit.Changes.Select(change => (ReportedSpan.Of(lines, change.Change.Span), change.Change.NewText ?? ""))] : [])
        : null;
}
