using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A flag of an instruction, such as <c>--from=build</c>.</summary>
/// <param name="Name">The name without its dashes, quotes removed.</param>
/// <param name="Value">What stands behind <c>=</c>, quotes removed; its span holds the quotes. Null without <c>=</c>.</param>
/// <param name="Span">The whole flag in the tree's text.</param>
/// <param name="NameSpan">The name with its dashes.</param>
public sealed record DockerfileFlag(string Name, DockerfileWord? Value, TextSpan Span, TextSpan NameSpan);
