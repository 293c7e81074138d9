using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Tests;

/// <summary>A document of an editor, from marked-up text.</summary>
internal static class Editor
{
    public static OpenDocument Compose(string text) => Open("compose.yaml", "dockercompose", text);

    /// <param name="path">The document's path.</param>
    /// <param name="language">The editor's name for what it is written in.</param>
    /// <param name="text">Its text.</param>
    /// <param name="around">The files around it, as <see cref="MemoryFiles"/> takes them; empty when nothing is looked at.</param>
    public static OpenDocument Open(string path, string language, string text, string around = "") =>
        new(new DocumentPath(path), language, version: 1, SourceText.From(text), LintSettings.Default, around.Length == 0 ? null : () => MemoryFiles.Of(around));

    /// <summary>The document of a text with <c>&lt;|&gt;</c> in it, and the place of that mark.</summary>
    public static (OpenDocument Document, int Cursor) Marked(string path, string language, string marked)
    {
        var markup = Markup.Parse(marked);
        return (Open(path, language, markup.Text), markup.Cursor ?? throw new ArgumentException("The text has no cursor."));
    }

    public static string Apply(OpenDocument document, IEnumerable<TextChange> changes) => FixApplication.Apply(document.Text, changes).ToString();

    public static ImmutableArray<string> Rules(OpenDocument document) =>
        [.. document.Findings(CancellationToken.None).Select(finding => finding.Rule.Name).Distinct()];
}
