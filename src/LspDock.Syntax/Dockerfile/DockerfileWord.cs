using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>An argument of an instruction, or a part of one.</summary>
/// <param name="Text">The word with its lines joined, quotes and variables as written; an element of a JSON array is decoded.</param>
/// <param name="Span">Where it stands in the tree's text, continuations and an element's quotes included.</param>
public sealed record DockerfileWord(string Text, TextSpan Span);
