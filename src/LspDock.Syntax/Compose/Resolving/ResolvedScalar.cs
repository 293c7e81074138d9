namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A scalar.</summary>
/// <param name="Kind">Its type: null, a boolean, a number or a text.</param>
/// <param name="Text">Its text as YAML and JSON write it, without quotes: <c>true</c>, <c>80</c>, <c>null</c>, or the text itself.</param>
public sealed record ResolvedScalar(ComposeScalarKind Kind, string Text) : ResolvedNode
{
    /// <summary>A text.</summary>
    public static ResolvedScalar OfText(string text) => new(ComposeScalarKind.Text, text);

    /// <summary>A whole number.</summary>
    public static ResolvedScalar OfInteger(string digits) => new(ComposeScalarKind.Integer, digits);

    /// <summary>True or false.</summary>
    public static ResolvedScalar Of(bool value) => new(ComposeScalarKind.Boolean, value ? "true" : "false");

    /// <summary>Nothing.</summary>
    public static ResolvedScalar Null { get; } = new(ComposeScalarKind.Null, "null");
}
