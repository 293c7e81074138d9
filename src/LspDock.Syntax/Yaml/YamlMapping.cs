using System.Collections.Immutable;

namespace LspDock.Syntax.Yaml;

/// <summary>A mapping, in block style or in braces.</summary>
public sealed class YamlMapping : YamlNode
{
    /// <summary>The entries in order of writing; keys may repeat.</summary>
    public required ImmutableArray<YamlEntry> Entries { get; init; }

    /// <summary>Whether it is written in braces.</summary>
    public required bool IsFlow { get; init; }

    /// <summary>The first entry of a key, not looking into merge keys; null when there is none.</summary>
    public YamlEntry? Find(string name)
    {
        foreach (var entry in Entries)
        {
            if (entry.Name == name) return entry;
        }
        return null;
    }
}
