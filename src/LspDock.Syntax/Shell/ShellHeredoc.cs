using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>The lines that a command reads as its input: <c>&lt;&lt;EOF</c>.</summary>
/// <param name="Body">The lines, without the one that ends them, in the decoded text.</param>
/// <param name="IsQuoted">Whether the delimiter is quoted, so that nothing in the lines is expanded.</param>
/// <param name="StripsTabs">Whether tabs at the start of the lines are left out.</param>
public sealed record ShellHeredoc(TextSpan Body, bool IsQuoted, bool StripsTabs);
