using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key; a scalar in every Compose file that Docker accepts.</param>
/// <param name="Value">The value; an empty scalar when it is absent.</param>
public sealed record YamlEntry(YamlNode Key, YamlNode Value)
{
    /// <summary>From the start of the key to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Key.FullSpan.Start, Math.Max(Key.FullSpan.End, Value.FullSpan.End));

    /// <summary>The key's text; null when the key is no scalar.</summary>
    public string? Name => (Key as YamlScalar)?.Value;
}
