using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Text that stays as it is, a <c>$</c> before anything but a name, a brace and another <c>$</c> included.</summary>
/// <param name="Span">Where it stands in the template's raw text.</param>
public sealed record InterpolationLiteral(TextSpan Span) : InterpolationPart(Span);
