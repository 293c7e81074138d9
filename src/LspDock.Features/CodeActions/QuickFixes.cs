using System.Collections.Immutable;
using LspDock.Features.Workspace;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.CodeActions;

/// <summary>The fixes of the findings at a place.</summary>
public static class QuickFixes
{
    /// <summary>A menu holds no more; with a whole file selected, the edits of all its findings would take seconds.</summary>
    private const int MostFindings = 40;

    /// <summary>The fixes of the findings that a span touches, those of one finding in the rule's order, of so many findings as a menu can show. A fix that the notation cannot express is left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The selection, or the place of the cursor, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Looked at between findings.</param>
    public static ImmutableArray<QuickFix> At(OpenDocument document, TextSpan span, CancellationToken cancellationToken)
    {
        var fixes = ImmutableArray.CreateBuilder<QuickFix>();
        foreach (var finding in document.Findings(cancellationToken).Where(finding => !finding.Fixes.IsEmpty && finding.At.Span.IntersectsWith(span)).Take(MostFindings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var index = 0; index < finding.Fixes.Length; index++)
            {
                var edit = finding.Fixes[index].Edit();
                if (edit is { IsAvailable: true, Changes.IsEmpty: false }) fixes.Add(new QuickFix(finding, finding.Fixes[index].Title, edit, IsPreferred: index == 0 && !finding.Fixes[index].IsOnlyOffered));
            }
        }
        return fixes.ToImmutable();
    }
}
