using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>One document of a YAML stream.</summary>
/// <param name="Root">Its content; an absent scalar for a document without one.</param>
/// <param name="Span">From its first to its last line's content.</param>
public sealed record YamlDocument(YamlNode Root, TextSpan Span);
