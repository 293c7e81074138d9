namespace LspDock.Syntax.Dotenv;

/// <summary>What can be wrong with an env file; the kinds of this parser's syntax problems. No argument holds a value.</summary>
public static class DotenvProblemKind
{
    /// <summary>A quoted value has no closing quote. Arguments: the name; the quote.</summary>
    public const string UnterminatedQuote = "dotenv-unterminated-quote";

    /// <summary>A character stands in a name that none may have. Argument: the character.</summary>
    public const string KeyCharacter = "dotenv-key-character";

    /// <summary>A blank stands inside a name.</summary>
    public const string BlankInKey = "dotenv-blank-in-key";

    /// <summary>Nothing stands before the <c>=</c>.</summary>
    public const string EmptyKey = "dotenv-empty-key";

    /// <summary>A name stands alone on the last line, which no line break ends: it is read as a value without a name.</summary>
    public const string KeyAtEnd = "dotenv-key-at-end";

    /// <summary>Behind the closing quote goes on what is no other variable. Argument: the quoted variable's name.</summary>
    public const string TextBehindQuote = "dotenv-text-behind-quote";

    /// <summary>A <c>${…}</c> cannot be read. Argument: the name of the variable whose value it is in.</summary>
    public const string Interpolation = "dotenv-interpolation";
}
