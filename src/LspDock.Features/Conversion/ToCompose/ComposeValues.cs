using LspDock.Catalog;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>What Compose takes at a place of a service.</summary>
internal static class ComposeValues
{
    /// <summary>The attribute of a path below a service, such as <c>logging.driver</c>; null when there is none.</summary>
    public static ComposeAttribute? At(string path) => ComposeCatalog.Find("services.*." + path);

    /// <summary>Whether a text has the format that the attribute asks for, or a variable decides.</summary>
    public static bool Accepts(string path, string template) => At(path) is { } attribute && Accepts(attribute, template);

    /// <summary>Whether a text has the format that the attribute asks for, or a variable decides.</summary>
    public static bool Accepts(ComposeAttribute attribute, string template) => ComposeValueCheck.Accepts(attribute, template);
}
