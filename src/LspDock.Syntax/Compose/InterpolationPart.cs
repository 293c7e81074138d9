using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A part of a value with variables.</summary>
/// <param name="Span">Where it stands in the template's raw text.</param>
public abstract record InterpolationPart(TextSpan Span);
