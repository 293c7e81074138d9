using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Hover;

/// <summary>What is said about a place.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Span">What it speaks of, in UTF-16 code units of the document.</param>
public sealed record HoverText(string Markdown, TextSpan Span);
