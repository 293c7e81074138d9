using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Configuration;

/// <summary>A key or value of a configuration that means nothing.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, and what to write.</param>
public sealed record ConfigurationProblem(TextSpan Span, string Message);
