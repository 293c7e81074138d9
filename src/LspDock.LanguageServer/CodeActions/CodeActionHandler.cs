using LspDock.Features.CodeActions;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Protocol;
using LspDock.Model;

namespace LspDock.LanguageServer.CodeActions;

/// <summary>textDocument/codeAction: the fixes of the findings at a place, all safe fixes of the document, and its conversion to the other language.</summary>
internal sealed class CodeActionHandler(OpenDocuments documents, WorkspaceEditConversion edits, DiagnosticConversion diagnostics)
{
    /// <summary>A fix of one finding.</summary>
    public const string QuickFixKind = "quickfix";

    /// <summary>All safe fixes of a document.</summary>
    public const string FixAllKind = "source.fixAll.lspdock";

    /// <summary>A new file in the other language.</summary>
    public const string ConversionKind = "refactor.rewrite.lspdock";

    public Task<CodeAction[]> Handle(CodeActionParams request, CancellationToken cancellationToken)
    {
        var document = documents.Find(DocumentUri.ToPath(request.TextDocument.Uri));
        return document is null ? Task.FromResult<CodeAction[]>([]) : Task.Run<CodeAction[]>(() => [.. Actions(document, request, cancellationToken)], cancellationToken);
    }

    private IEnumerable<CodeAction> Actions(OpenDocument document, CodeActionParams request, CancellationToken cancellationToken)
    {
        var context = request.Context ?? new CodeActionContext();
        var positions = new TextPositions(document.Text);
        var span = positions.ToSpan(request.Range);
        if (context.Wants(QuickFixKind))
        {
            foreach (var fix in QuickFixes.At(document, span, cancellationToken)) yield return QuickFix(fix, document, positions);
        }
        if (context.Wants(ConversionKind) && edits.MakesFiles)
        {
            foreach (var conversion in FileConversions.At(document, span, isAskedFor: context.Only is not null, cancellationToken)) yield return new() { Title = conversion.Title, Kind = ConversionKind, Edit = edits.Of(conversion) };
        }
        // Fixing all takes time, and editors ask for everything whenever the cursor moves: there it must have something to do with the place.
        if (!context.Wants(FixAllKind) || context.Only is null && !FixAll.IsWorthwhileAt(document, span, cancellationToken)) yield break;

        var changes = FixAll.SafeChanges(document, cancellationToken);
        if (changes.IsEmpty) yield break;
        yield return new()
        {
            Title = "Apply all safe fixes in this document",
            Kind = FixAllKind,
            Edit = edits.Of(changes.Select(change => new DocumentChange(document.Path, change)), document),
        };
    }

    private CodeAction QuickFix(QuickFix fix, OpenDocument document, TextPositions positions) => new()
    {
        Title = fix.Title,
        Kind = QuickFixKind,
        Diagnostics = [diagnostics.Of(fix.Finding, document, positions)],
        IsPreferred = fix.IsPreferred ? true : null,
        Edit = edits.Of(fix.Edit.Changes, document),
    };
}
