namespace LspDock.Syntax.Shell;

/// <summary>Where a word of a command is written.</summary>
public enum ShellWordHome
{
    /// <summary>In the command.</summary>
    Command,

    /// <summary>In an array that the command expands, as an element: it is quoted as it would be in the command.</summary>
    Array,

    /// <summary>In a text that the command expands without quotes, between blanks: no quotes can be written there.</summary>
    Text,
}
