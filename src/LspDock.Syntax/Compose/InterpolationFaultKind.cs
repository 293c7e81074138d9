namespace LspDock.Syntax.Compose;

/// <summary>Why Compose refuses a <c>${…}</c>.</summary>
public enum InterpolationFaultKind
{
    /// <summary>No brace closes it on its line.</summary>
    Unclosed,

    /// <summary>What stands behind the operator goes on over a line's end.</summary>
    SeveralLines,

    /// <summary>It names no variable: <c>${}</c>.</summary>
    NoName,

    /// <summary>It starts with something that no name starts with: <c>${1A}</c>, <c>${#A}</c>.</summary>
    InvalidName,

    /// <summary>Blanks stand around the name: <c>${ A }</c>.</summary>
    Blank,

    /// <summary>What follows the name is no operator of Compose's: <c>${A:=b}</c>, <c>${A/b/c}</c>.</summary>
    UnknownOperator,
}
