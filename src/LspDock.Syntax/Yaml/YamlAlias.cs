namespace LspDock.Syntax.Yaml;

/// <summary>An alias: the name of an anchored node that stands above it in the same document.</summary>
public sealed class YamlAlias : YamlNode
{
    /// <summary>The anchor's name without <c>*</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The anchored node; null when no node above has that anchor.</summary>
    public required YamlNode? Target { get; init; }
}
