namespace LspDock.Syntax.Compose;

/// <summary>What happens when a variable is, or is not, set.</summary>
public enum InterpolationOperator
{
    /// <summary>An unset variable is an empty text: <c>${V}</c>.</summary>
    None,

    /// <summary>The operand when the variable is not set: <c>${V-default}</c>.</summary>
    DefaultWhenUnset,

    /// <summary>The operand when the variable is not set or empty: <c>${V:-default}</c>.</summary>
    DefaultWhenEmpty,

    /// <summary>Compose stops when the variable is not set: <c>${V?message}</c>.</summary>
    RequiredSet,

    /// <summary>Compose stops when the variable is not set or empty: <c>${V:?message}</c>.</summary>
    RequiredNotEmpty,

    /// <summary>The operand in place of a variable that is set: <c>${V+other}</c>.</summary>
    OtherWhenSet,

    /// <summary>The operand in place of a variable that is set and not empty: <c>${V:+other}</c>.</summary>
    OtherWhenNotEmpty,
}
