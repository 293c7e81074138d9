using LspDock.Features.Completion;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Tests.Completion;

/// <summary>What is offered at the cursor of a marked-up Compose file, and what the text is when one of it is taken.</summary>
internal static class Completions
{
    public static CompletionList? At(string marked, string path = "compose.yaml", string language = "dockercompose")
    {
        var (document, cursor) = Editor.Marked(path, language, marked);
        return CompletionProvider.At(document, cursor, CancellationToken.None);
    }

    public static IReadOnlyList<string> Labels(string marked) => [.. At(marked)?.Items.Select(item => item.Label) ?? []];

    public static CompletionItem Item(string marked, string label) => At(marked)!.Items.Single(item => item.Label == label);

    /// <summary>The text after an item is taken by an editor without snippets.</summary>
    public static string Take(string marked, string label, string path = "compose.yaml", string language = "dockercompose")
    {
        var list = At(marked, path, language) ?? throw new ArgumentException("Nothing is offered.");
        var item = list.Items.FirstOrDefault(item => item.Label == label) ?? throw new ArgumentException($"Offered are {string.Join(", ", list.Items.Select(item => item.Label))}.");
        return SourceText.From(Editor.Marked(path, language, marked).Document.Text.ToString()).WithChanges(new TextChange(list.Span, item.PlainText(list.Indentation))).ToString();
    }
}
