using LspDock.Features.Hover;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.Hover;

/// <summary>textDocument/hover: what stands under the cursor, explained.</summary>
internal sealed class HoverHandler(OpenDocuments documents)
{
    public Task<HoverResult?> Handle(TextDocumentPositionParams request, CancellationToken cancellationToken)
    {
        var document = documents.Find(DocumentUri.ToPath(request.TextDocument.Uri));
        return document is null ? Task.FromResult<HoverResult?>(null) : Task.Run(() => At(document, request.Position, cancellationToken), cancellationToken);
    }

    private static HoverResult? At(OpenDocument document, Position position, CancellationToken cancellationToken)
    {
        var positions = new TextPositions(document.Text);
        return HoverProvider.At(document, positions.ToOffset(position), cancellationToken) is { } hover
            ? new HoverResult(new MarkupContent(hover.Markdown), positions.ToRange(hover.Span))
            : null;
    }
}
