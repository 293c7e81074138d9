using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Compose;

namespace LspDock.Features.Completion;

/// <summary>The names that the project, or what is known of an image, has for a place.</summary>
internal static class NameItems
{
    /// <summary>The names, in alphabetical order of their kinds; none for a place that takes any text.</summary>
    /// <param name="spot">The spot.</param>
    /// <param name="path">The path of the value or key that is written.</param>
    public static IEnumerable<ProjectName> Of(ComposeSpot spot, string path)
    {
        if (path is "services.*.environment[]" or "services.*.environment.*") return Variables(spot);
        if (spot.Project is not { } project) return [];

        return path switch
        {
            "services.*.depends_on[]" or "services.*.depends_on.*" or "services.*.links[]" or "services.*.volumes_from[]" or "services.*.extends" or "services.*.extends.service" => Services(spot),
            "services.*.networks[]" or "services.*.networks.*" => Declared(project.Networks, "network").Append(new("default", CompletionKind.Name, "the project's own network")).DistinctBy(name => name.Name),
            "services.*.volumes[]" or "services.*.volumes[].source" => Declared(project.Volumes, "volume"),
            "services.*.secrets[]" or "services.*.secrets[].source" or "services.*.build.secrets[]" or "services.*.build.secrets[].source" => Declared(project.Secrets, "secret"),
            "services.*.configs[]" or "services.*.configs[].source" or "services.*.credential_spec.config" => Declared(project.Configs, "config"),
            "services.*.models[]" or "services.*.models.*" => Declared(project.Models, "model"),
            "services.*.profiles[]" => UsedIn(project.Services, "profiles", "profile of '{0}'"),
            "networks.*" => Undeclared(project.Networks, UsedIn(project.Services, "networks", "network of '{0}'").Where(used => used.Name != "default")),
            "volumes.*" => Undeclared(project.Volumes, Volumes(spot)),
            "secrets.*" => Undeclared(project.Secrets, UsedIn(project.Services, "secrets", "secret of '{0}'")),
            "configs.*" => Undeclared(project.Configs, UsedIn(project.Services, "configs", "config of '{0}'")),
            "models.*" => Undeclared(project.Models, UsedIn(project.Services, "models", "model of '{0}'")),
            _ => [],
        };
    }

    /// <summary>The services other than the place's own.</summary>
    public static IEnumerable<ProjectName> Services(ComposeSpot spot) =>
        from entry in spot.Project?.Services.Entries ?? []
        where entry.Name != spot.Service && !ComposeMapping.IsExtension(entry.Name)
        let image = entry.Value.Mapping?["image"]?.Text()
        select new ProjectName(entry.Name, CompletionKind.Name, image.IsKnown(out var text) && text.Length > 0 ? "service, " + text : "service");

    /// <summary>What is known of the image of the place's service; null when nothing is.</summary>
    public static KnownImage? ImageOf(ComposeSpot spot) =>
        spot.Service is { } service && spot.Project?.Services[service]?.Mapping?["image"]?.Text() is { } image && image.IsKnown(out var text) && ImageReference.Parse(text) is { } reference
            ? ImageCatalog.Find(reference)
            : null;

    private static IEnumerable<ProjectName> Declared(ComposeMapping section, string kind) =>
        section.Entries.Where(entry => !ComposeMapping.IsExtension(entry.Name)).Select(entry => new ProjectName(entry.Name, CompletionKind.Name, kind));

    private static IEnumerable<ProjectName> Undeclared(ComposeMapping section, IEnumerable<ProjectName> used) => used.Where(name => section[name.Name] is null);

    /// <summary>The names that services have in one of their attributes, each once.</summary>
    private static IEnumerable<ProjectName> UsedIn(ComposeMapping services, string attribute, string detail) =>
        (from service in services.Entries
         from entry in service.Value.Mapping?[attribute] is { } value ? value.Named : []
         let source = entry.Value.IsItem ? (entry.Value.Mapping?["source"] ?? entry.Value).Text() : null
         let name = !entry.Value.IsItem ? entry.Name : source.IsKnown(out var text) ? text : ""
         where name.Length > 0
         select new ProjectName(name, CompletionKind.Name, detail.Replace("{0}", service.Name, StringComparison.Ordinal))).DistinctBy(used => used.Name);

    private static IEnumerable<ProjectName> Volumes(ComposeSpot spot)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in spot.Document.Projects.SelectMany(project => project.Containers))
        {
            foreach (var mount in container.Mounts)
            {
                if (mount.Kind.Is(MountKind.NamedVolume) && mount.Source.IsKnown(out var name) && found.Add(name)) yield return new(name, CompletionKind.Name, $"volume of {container.Origin.Subject}");
            }
        }
    }

    /// <summary>The variables that the image reads, those first that take a file's path in a secret's place.</summary>
    private static IEnumerable<ProjectName> Variables(ComposeSpot spot)
    {
        if (ImageOf(spot) is not { } image) yield break;

        ProjectName[] known = [.. image.SecretVariables.Concat(image.FileVariables).Where(name => !name.EndsWith('*')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new ProjectName(name, CompletionKind.Variable, image.SecretVariables.Contains(name) ? "holds a secret" : $"read by {image.Names[0]}"))];
        foreach (var (name, kind, _, _) in known)
        {
            if (image.FileVariableFor(name) is { } fromFile) yield return new(fromFile, kind, "path of a file with " + name);
        }
        foreach (var variable in known) yield return variable;
    }
}
