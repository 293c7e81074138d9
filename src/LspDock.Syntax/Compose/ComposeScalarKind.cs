namespace LspDock.Syntax.Compose;

/// <summary>What an unquoted scalar is to Compose.</summary>
public enum ComposeScalarKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Nothing: <c>~</c>, <c>null</c>, an empty text.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>; not <c>yes</c>, <c>no</c> and their kin, which are texts.</summary>
    Boolean,

    /// <summary>A whole number, in any of the notations for one.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A date, or a date and a time.</summary>
    Timestamp,
}
