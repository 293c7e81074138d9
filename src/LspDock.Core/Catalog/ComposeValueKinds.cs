namespace LspDock.Catalog;

/// <summary>The kinds of YAML value that an attribute takes.</summary>
[Flags]
public enum ComposeValueKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Text.</summary>
    String = 1,

    /// <summary>A number, with or without a fraction.</summary>
    Number = 1 << 1,

    /// <summary>True or false.</summary>
    Boolean = 1 << 2,

    /// <summary>A sequence.</summary>
    List = 1 << 3,

    /// <summary>A mapping.</summary>
    Mapping = 1 << 4,

    /// <summary>Nothing, written as <c>null</c>, <c>~</c> or an empty value.</summary>
    Null = 1 << 5,

    /// <summary>A whole number.</summary>
    Integer = 1 << 6,
}
