using LspDock.Features.Workspace;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.Diagnostics;

/// <summary>textDocument/diagnostic: the diagnostics of a document, for clients that ask.</summary>
internal sealed class DocumentDiagnosticHandler(OpenDocuments documents, DiagnosticConversion conversion)
{
    public Task<DocumentDiagnosticReport> Handle(DocumentDiagnosticParams request, CancellationToken cancellationToken)
    {
        var document = documents.Find(DocumentUri.ToPath(request.TextDocument.Uri));
        return document is null
            ? Task.FromResult(new DocumentDiagnosticReport([]))
            : Task.Run(() => new DocumentDiagnosticReport(conversion.Of(document, cancellationToken)), cancellationToken);
    }
}
