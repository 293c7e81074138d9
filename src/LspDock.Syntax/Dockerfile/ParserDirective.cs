using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A parser directive at the top of a Dockerfile: <c># syntax=…</c>, <c># escape=…</c>, <c># check=…</c>.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">The whole directive from its mark, in the tree's text.</param>
/// <param name="ValueSpan">The value.</param>
public sealed record ParserDirective(string Name, string Value, TextSpan Span, TextSpan ValueSpan);
