using System.Collections.Immutable;
using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.Hover;

/// <summary>What is shown over a place.</summary>
/// <param name="Contents">The text.</param>
/// <param name="Range">What it speaks of.</param>
internal sealed record HoverResult(MarkupContent Contents, Range Range);

/// <summary>Text to be shown.</summary>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Value)
{
    private const string Markdown = "markdown";

    /// <summary>The text's format: Markdown unless said otherwise.</summary>
    public string Kind { get; init; } = Markdown;

    /// <summary>Text in Markdown for a client that shows some formats: without its marks where Markdown is not among them.</summary>
    /// <param name="formats">The formats; null when the client names none.</param>
    /// <param name="markdown">The text.</param>
    public static MarkupContent For(ImmutableArray<string>? formats, string markdown) => formats is { IsDefault: false } shown && shown.Contains(Markdown)
        ? new(markdown)
        : new(markdown.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Replace("](", ": ", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal).TrimEnd(')')) { Kind = "plaintext" };
}
