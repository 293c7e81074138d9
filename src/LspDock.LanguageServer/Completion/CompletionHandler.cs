using System.Collections.Immutable;
using System.Globalization;
using LspDock.Features.Completion;
using LspDock.Features.Workspace;
using LspDock.LanguageServer.Hover;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.Protocol;

namespace LspDock.LanguageServer.Completion;

/// <summary>textDocument/completion: what can be written at a place.</summary>
internal sealed class CompletionHandler(OpenDocuments documents, ClientSession session)
{
    /// <summary>The characters behind which something new can be written.</summary>
    public static ImmutableArray<string> TriggerCharacters { get; } = [":", "-", " ", "\"", "'", "{", "[", ",", "*", "/"];

    public Task<CompletionResult?> Handle(TextDocumentPositionParams request, CancellationToken cancellationToken)
    {
        var document = documents.Find(DocumentUri.ToPath(request.TextDocument.Uri));
        return document is null ? Task.FromResult<CompletionResult?>(null) : Task.Run(() => At(document, request.Position, cancellationToken), cancellationToken);
    }

    private CompletionResult? At(OpenDocument document, Position position, CancellationToken cancellationToken)
    {
        var positions = new TextPositions(document.Text);
        if (CompletionProvider.At(document, positions.ToOffset(position), cancellationToken) is not { } list) return null;

        var range = positions.ToRange(list.Span);
        return new([.. list.Items.Select((item, index) => Convert(item, index, range, list.Indentation))]);
    }

    private CompletionResultItem Convert(CompletionItem item, int index, Protocol.Range range, string indentation)
    {
        var client = session.Capabilities.TextDocument?.Completion?.CompletionItem;
        var isSnippet = client?.SnippetSupport is true && SnippetText.IsNeeded(item);
        return new()
        {
            Label = item.Label,
            Kind = KindOf(item.Kind),
            Detail = item.Detail,
            Documentation = item.Documentation is { } text ? MarkupContent.For(client?.DocumentationFormat, text) : null,
            FilterText = item.FilterText == item.Label ? null : item.FilterText,
            SortText = index.ToString("D4", CultureInfo.InvariantCulture),
            InsertTextFormat = isSnippet ? CompletionResultItem.Snippet : null,
            InsertTextMode = ModeOf(item, isSnippet, client),
            TextEdit = new(range, isSnippet ? SnippetText.Of(item) : item.PlainText(indentation)),
        };
    }

    /// <summary>Editors indent the lines of snippets as the completed line is, some whatever the mode; plain text has its indentation.</summary>
    private static int? ModeOf(CompletionItem item, bool isSnippet, CompletionItemClientCapabilities? client)
    {
        var mode = isSnippet ? CompletionResultItem.AdjustIndentation : CompletionResultItem.AsIs;
        return item.IsMultiLine && client?.InsertTextModeSupport?.ValueSet.Contains(mode) is true ? mode : null;
    }

    /// <summary>The protocol's number of a kind.</summary>
    private static int KindOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Attribute => 10,
        CompletionKind.Value => 12,
        CompletionKind.Name => 18,
        CompletionKind.Variable => 6,
        CompletionKind.Image => 9,
        CompletionKind.Anchor => 18,
        _ => 19,
    };
}
