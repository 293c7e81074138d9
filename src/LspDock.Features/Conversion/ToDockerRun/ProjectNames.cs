using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>
/// A project and what its commands call things. A name that is written is taken as it is; else the key, without the project's name that
/// Compose puts before it, as long as Docker takes the key for a name.
/// </summary>
internal sealed class ProjectNames(ComposeResolution resolution)
{
    private readonly Dictionary<string, ResolvedMapping> services = Entries(resolution, "services");
    private readonly Dictionary<string, ResolvedMapping> networks = Entries(resolution, "networks");
    private readonly Dictionary<string, ResolvedMapping> volumes = Entries(resolution, "volumes");
    private readonly Dictionary<string, ResolvedMapping> secrets = Entries(resolution, "secrets");
    private readonly Dictionary<string, ResolvedMapping> configs = Entries(resolution, "configs");

    /// <summary>The project's name.</summary>
    public string Name { get; } = (resolution.Root["name"] as ResolvedScalar)?.Text is { Length: > 0 } name ? name : "project";

    /// <summary>The services, in the file's order.</summary>
    public IReadOnlyDictionary<string, ResolvedMapping> Services => services;

    /// <summary>The networks that are declared, and the default one.</summary>
    public IReadOnlyDictionary<string, ResolvedMapping> Networks => networks;

    /// <summary>The volumes that are declared.</summary>
    public IReadOnlyDictionary<string, ResolvedMapping> Volumes => volumes;

    /// <summary>The secrets that are declared.</summary>
    public IReadOnlyDictionary<string, ResolvedMapping> Secrets => secrets;

    /// <summary>The configs that are declared.</summary>
    public IReadOnlyDictionary<string, ResolvedMapping> Configs => configs;

    /// <summary>The name of a service's container; of one that is not there the service's own.</summary>
    public string Container(string service) =>
        services.TryGetValue(service, out var values) && Text(values, "container_name") is { Length: > 0 } name ? name
        : IsName(service) ? service
        : $"{Name}-{service}-1";

    /// <summary>The name of a network.</summary>
    public string Network(string key) => Given(networks, key) ?? (IsPredefinedNetwork(key) ? $"{Name}_{key}" : key);

    /// <summary>The name of a volume.</summary>
    public string Volume(string key) => Given(volumes, key) ?? (IsName(key) || KeptVariable.IsIn(key) ? key : $"{Name}_{key}");

    /// <summary>The image of a service: the one that it names, else the one that is built for it. Null when it has neither.</summary>
    public string? Image(string service) =>
        Text(services[service], "image") is { Length: > 0 } image ? image
        : services[service]["build"] is not null ? $"{Name}-{service}".ToLowerInvariant()
        : null;

    /// <summary>Whether a resource exists already.</summary>
    public static bool IsExternal(ResolvedMapping resource) => resource["external"] is not null;

    /// <summary>Whether Docker has a network of a name by itself, and takes the name for no other.</summary>
    public static bool IsPredefinedNetwork(string name) => name is "default" or "bridge" or "host" or "none";

    /// <summary>The text of an entry that is a scalar; null when it is not there, or null.</summary>
    public static string? Text(ResolvedMapping mapping, string key) => mapping[key] is ResolvedScalar { Kind: not ComposeScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>A name that is written; the one that Compose makes up is not, and has no place.</summary>
    private static string? Given(Dictionary<string, ResolvedMapping> resources, string key) =>
        resources.TryGetValue(key, out var resource) && resource["name"] is ResolvedScalar { Text.Length: > 0 } name && (name.Origin is not null || IsExternal(resource)) ? name.Text : null;

    /// <summary>Whether Docker takes a text for the name of a container or volume: two letters at least.</summary>
    private static bool IsName(string text) => text.Length > 1 && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-');

    private static Dictionary<string, ResolvedMapping> Entries(ComposeResolution resolution, string section)
    {
        var entries = new Dictionary<string, ResolvedMapping>(StringComparer.Ordinal);
        foreach (var entry in (resolution.Root[section] as ResolvedMapping)?.Entries ?? []) entries[entry.Key] = entry.Value as ResolvedMapping ?? new ResolvedMapping([]) { Origin = entry.Value.Origin };
        return entries;
    }
}
