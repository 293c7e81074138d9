namespace LspDock.Syntax.Compose.Validation;

/// <summary>How a value of the wrong kind is mended.</summary>
public static class ComposeKindRepair
{
    /// <summary>Quotes make a text of it.</summary>
    public const string Quote = "quote";

    /// <summary>Quotes that make a text of a number have to go.</summary>
    public const string Unquote = "unquote";

    /// <summary>Brackets make a list of it.</summary>
    public const string Wrap = "wrap";

    /// <summary>A mapping of one key is written as <c>NAME=value</c>.</summary>
    public const string Pair = "pair";

    /// <summary>The blank behind the colon made a mapping of a text.</summary>
    public const string BlankBehindColon = "blank-behind-colon";

    /// <summary>The value lacks what makes it readable, such as a unit.</summary>
    public const string Complete = "complete";

    /// <summary>The key is one of a service and stands where a service's name goes; nothing is written.</summary>
    public const string Indent = "indent";
}
