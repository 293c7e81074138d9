using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Text that is nested more deeply than is read.</summary>
/// <param name="Span">Where it stands in the template's raw text.</param>
public sealed record InterpolationUnread(TextSpan Span) : InterpolationPart(Span);
