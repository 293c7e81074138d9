using Microsoft.CodeAnalysis.Text;

namespace LspDock.Linting;

/// <summary>A comment and what it stands above or behind.</summary>
/// <param name="Span">The comment with its marks, in UTF-16 code units of the document.</param>
/// <param name="Text">The comment without its marks, trimmed.</param>
/// <param name="Governs">The construct the comment belongs to: the line it ends, or the service, instruction or command below it with all its lines.</param>
public readonly record struct Comment(TextSpan Span, string Text, TextSpan Governs);
