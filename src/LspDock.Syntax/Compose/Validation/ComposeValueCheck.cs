using LspDock.Catalog;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Whether Docker takes a text at a place of a Compose file, for what writes such files.</summary>
public static class ComposeValueCheck
{
    /// <summary>Whether a text has the format that an attribute, or each item of its list, asks for; a variable may stand for anything.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="text">The text as the file has it, with its variables.</param>
    public static bool Accepts(ComposeAttribute attribute, string text) =>
        attribute.Format is not { } format || ComposeFormats.Check(format, text, isText: true) is null;
}
