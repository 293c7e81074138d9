namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A scalar.</summary>
/// <param name="Kind">Its type: null, a boolean, a number or a text.</param>
/// <param name="Text">Its text as YAML and JSON write it, without quotes: <c>true</c>, <c>80</c>, <c>null</c>, or the text itself.</param>
public sealed record ResolvedScalar(ComposeScalarKind Kind, string Text) : ResolvedNode
{
    /// <summary>Whether a text is as Compose reads it, with variables to replace and <c>$$</c> for <c>$</c>; else it is what Compose makes of it.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Whether a text is written in quotes though it needs none.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>A text.</summary>
    public static ResolvedScalar OfText(string text) => new(ComposeScalarKind.Text, text);

    /// <summary>A whole number.</summary>
    public static ResolvedScalar OfInteger(string digits) => new(ComposeScalarKind.Integer, digits);

    /// <summary>True or false.</summary>
    public static ResolvedScalar Of(bool value) => new(ComposeScalarKind.Boolean, value ? "true" : "false");

    /// <summary>Nothing.</summary>
    public static ResolvedScalar Null { get; } = new(ComposeScalarKind.Null, "null");
}
