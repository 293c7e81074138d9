using LspDock.Features.Conversion;
using LspDock.Syntax.Compose.Resolving;
using Newtonsoft.Json;

namespace LspDock.Cli.Resolving;

/// <summary>Writes what was asked for of a project.</summary>
internal static class ConfigOutput
{
    public static void Write(TextWriter output, ComposeResolution resolution, ConfigOptions options, OriginNames names)
    {
        switch (options.Selection)
        {
            case ConfigSelection.Services:
                WriteNames(Keys(resolution.Root, "services"));
                break;
            case ConfigSelection.Volumes:
                WriteNames(Keys(resolution.Root, "volumes"));
                break;
            case ConfigSelection.Networks:
                WriteNames(Keys(resolution.Root, "networks"));
                break;
            case ConfigSelection.Images:
                WriteNames(Images(resolution.Root));
                break;
            case ConfigSelection.Variables:
                VariableTable.Write(output, resolution.Variables, names, options.IsJson);
                break;
            case var _ when options.IsJson:
                ResolvedJson.Write(output, resolution.Root, options.Origins ? names : null);
                break;
            default:
                new ResolvedYaml(output, options.Origins ? names.Of : _ => null).Write(resolution.Root);
                break;
        }

        void WriteNames(IEnumerable<string> lines)
        {
            if (!options.IsJson)
            {
                foreach (var line in lines) output.WriteLine(line);
                return;
            }
            using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
            json.WriteStartArray();
            foreach (var line in lines) json.WriteValue(line);
            json.WriteEndArray();
            json.Flush();
            output.WriteLine();
        }
    }

    private static IEnumerable<string> Keys(ResolvedMapping root, string section) => (root[section] as ResolvedMapping)?.Entries.Select(entry => entry.Key) ?? [];

    /// <summary>Each service's image; one that is only built gets the name that Docker makes of project and service.</summary>
    private static IEnumerable<string> Images(ResolvedMapping root) =>
        from service in (root["services"] as ResolvedMapping)?.Entries ?? []
        let mapping = service.Value as ResolvedMapping
        where mapping?["image"] is ResolvedScalar || mapping?["build"] is not null
        select mapping["image"] is ResolvedScalar image ? image.Text : $"{((ResolvedScalar)root["name"]!).Text}-{service.Key}";
}
