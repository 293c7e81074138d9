namespace LspDock.Syntax.Compose;

/// <summary>What Compose makes of a scalar at its place.</summary>
public enum ComposeScalarUse
{
    /// <summary>A text that a container or a label gets, whatever type the scalar has.</summary>
    Text,

    /// <summary>A file's mode.</summary>
    Mode,

    /// <summary>True or false, in the spellings of older YAML too.</summary>
    Boolean,
}
