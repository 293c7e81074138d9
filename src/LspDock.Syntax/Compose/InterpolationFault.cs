using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A <c>${…}</c> that Compose refuses.</summary>
/// <param name="Span">From the <c>$</c> to the brace that closes it; without one to the first blank or the line's end.</param>
/// <param name="Kind">Why.</param>
/// <param name="NameSpan">The name at its start; empty when there is none.</param>
public sealed record InterpolationFault(TextSpan Span, InterpolationFaultKind Kind, TextSpan NameSpan) : InterpolationPart(Span);
