using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary><c>$$</c>, which stands for one <c>$</c>.</summary>
/// <param name="Span">Where it stands in the template's raw text.</param>
public sealed record InterpolationEscape(TextSpan Span) : InterpolationPart(Span);
