using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>A node of a YAML tree. Spans are UTF-16 offsets into the decoded text.</summary>
public abstract class YamlNode
{
    /// <summary>The content, without anchor and tag: a scalar with its quotes, a collection from its first to its last character. Empty for an absent value, right behind its key's colon.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The content with anchor and tag before it.</summary>
    public required TextSpan FullSpan { get; init; }

    /// <summary>The anchor's name without <c>&amp;</c>. Null when there is none.</summary>
    public string? Anchor { get; init; }

    /// <summary>The tag as written, such as <c>!reset</c>. Null when there is none.</summary>
    public string? Tag { get; init; }
}
