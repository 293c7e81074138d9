namespace LspDock.Syntax.Shell;

/// <summary>The quotes in which a part of a word stands.</summary>
public enum ShellQuote
{
    /// <summary>No quotes.</summary>
    None,

    /// <summary>Single quotes, also as <c>$'…'</c>: nothing inside is special.</summary>
    Single,

    /// <summary>Double quotes: variables are expanded.</summary>
    Double,
}
