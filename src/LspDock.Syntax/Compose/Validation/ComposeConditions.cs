using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>What must be there because of another value.</summary>
internal static class ComposeConditions
{
    /// <summary>Looks at one mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="written">Its entries by name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Check(YamlMapping mapping, Dictionary<string, OwnedEntry> written, ComposePlace place, ComposeProblems found)
    {
        // What the merged project decides, such as the source of a secret, is the business of rules about that.
        if (place.Attribute.Path == "services.*.volumes[]" && Text(written, "type") is "bind" && !written.ContainsKey("source"))
        {
            found.Missing(mapping, "source", "", "type: bind", place);
        }
    }

    private static string? Text(Dictionary<string, OwnedEntry> written, string name) =>
        written.TryGetValue(name, out var entry) && entry.Entry.Value is YamlScalar scalar ? Interpolation.Read(scalar.Value).Text : null;
}
