namespace LspDock.Syntax.Yaml;

/// <summary>A scalar: text in one of YAML's styles.</summary>
public sealed class YamlScalar : YamlNode
{
    /// <summary>The text with quotes and escapes taken away and lines folded; empty for an absent value.</summary>
    public required string Value { get; init; }

    /// <summary>How it is written.</summary>
    public required YamlScalarStyle Style { get; init; }

    /// <summary>Whether it is YAML's null: absent, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => Style is YamlScalarStyle.Plain && Tag is null && Value is "" or "~" or "null" or "Null" or "NULL";
}
