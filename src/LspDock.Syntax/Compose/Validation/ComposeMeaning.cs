using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The value that a missing key was plainly meant to have.</summary>
internal static class ComposeMeaning
{
    /// <summary>The value; empty when only a person can tell.</summary>
    /// <param name="attribute">The attribute that is missing.</param>
    /// <param name="written">The entries that stand there.</param>
    public static string Of(ComposeAttribute attribute, Dictionary<string, OwnedEntry> written) => attribute.Path switch
    {
        "services.*.depends_on.*.condition" => "service_started",
        "services.*.volumes[].type" => MountType(written),
        "services.*.devices[].target" => Text(written, "source"),
        "services.*.ulimits.*.soft" or "services.*.build.ulimits.*.soft" => Text(written, "hard"),
        "services.*.ulimits.*.hard" or "services.*.build.ulimits.*.hard" => Text(written, "soft"),
        _ => "",
    };

    /// <summary>A path of the host is bound, a name is a volume.</summary>
    private static string MountType(Dictionary<string, OwnedEntry> written)
    {
        if (written.ContainsKey("bind")) return "bind";
        if (written.ContainsKey("tmpfs")) return "tmpfs";
        if (written.ContainsKey("volume")) return "volume";
        return Text(written, "source") switch
        {
            "" => "",
            ['.' or '/' or '~' or '\\', ..] => "bind",
            var source when TextFormats.IsResourceName(source) => "volume",
            _ => "",
        };
    }

    private static string Text(Dictionary<string, OwnedEntry> written, string name) =>
        written.TryGetValue(name, out var entry) && entry.Entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : "";
}
