using System.Collections.Immutable;

namespace LspDock.Syntax.Yaml;

/// <summary>A sequence, in block style or in brackets.</summary>
public sealed class YamlSequence : YamlNode
{
    /// <summary>The items in order.</summary>
    public required ImmutableArray<YamlNode> Items { get; init; }

    /// <summary>Whether it is written in brackets.</summary>
    public required bool IsFlow { get; init; }
}
