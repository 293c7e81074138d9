using Range = LspDock.LanguageServer.Protocol.Range;

namespace LspDock.LanguageServer.Hover;

/// <summary>What is shown over a place.</summary>
/// <param name="Contents">The text.</param>
/// <param name="Range">What it speaks of.</param>
internal sealed record HoverResult(MarkupContent Contents, Range Range);

/// <summary>Text in Markdown.</summary>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Value)
{
    /// <summary>The text is Markdown.</summary>
    public string Kind { get; } = "markdown";
}
