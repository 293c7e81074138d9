namespace LspDock.Syntax.Yaml;

/// <summary>YAML's ways to write a scalar.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>A block whose line breaks are kept, behind <c>|</c>.</summary>
    Literal,

    /// <summary>A block whose lines are joined, behind <c>&gt;</c>.</summary>
    Folded,
}
