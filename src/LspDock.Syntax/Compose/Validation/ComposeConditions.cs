using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>What must or may not be there because of another value, as the loader of Compose checks it once the files are merged.</summary>
internal static class ComposeConditions
{
    private const string ConfigSources = "file|environment|content|external";
    private const string SecretSources = "file|environment|external";

    /// <summary>Looks at one mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="written">Its entries by name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Check(YamlMapping mapping, Dictionary<string, ComposeEntry> written, ComposePlace place, ComposeProblems found)
    {
        switch (place.Attribute.Path)
        {
            case "services.*.volumes[]" when Text(written, "type") is "bind" && !written.ContainsKey("source"):
                found.Missing(mapping, "source", "", "type: bind", place);
                break;
            case "services.*.develop.watch[]" when Text(written, "action") is "sync" or "sync+restart" or "sync+exec" && !written.ContainsKey("target"):
                found.Missing(mapping, "target", "", $"action: {Text(written, "action")}", place);
                break;
            case "volumes.*" when written.TryGetValue("external", out var external) && IsTrue(external.Entry.Value):
                foreach (var entry in written)
                {
                    if (entry.Key is not ("external" or "name") && place.Attribute.Child(entry.Key) is not null) found.Excluded(entry.Value, external, place);
                }
                break;
            case "configs.*" when !place.MayHaveBase && !HasAny(written, ConfigSources):
                found.Missing(mapping, ConfigSources, "", "", place);
                break;
            case "secrets.*" when !place.MayHaveBase && !HasAny(written, SecretSources) && !written.ContainsKey("driver"):
                found.Missing(mapping, SecretSources, "", "", place);
                break;
        }
    }

    private static bool HasAny(Dictionary<string, ComposeEntry> written, string names) => names.Split('|').Any(written.ContainsKey);

    private static string? Text(Dictionary<string, ComposeEntry> written, string name) =>
        written.TryGetValue(name, out var entry) && entry.Entry.Value is YamlScalar scalar ? Interpolation.Read(scalar.Value).Text : null;

    private static bool IsTrue(YamlNode value) =>
        value is YamlMapping or YamlScalar { Value: "true" or "True" or "TRUE" or "yes" or "on" };
}
