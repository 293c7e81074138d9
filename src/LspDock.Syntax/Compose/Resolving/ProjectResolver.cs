using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out a loaded project: its services, and the resources with the names that Docker gives them.</summary>
/// <param name="project">The project, with everything known of its variables.</param>
/// <param name="name">Its name.</param>
/// <param name="profiles">The active profiles.</param>
/// <param name="errors">Takes what Docker stops at.</param>
internal sealed class ProjectResolver(ComposeProject project, ProjectName name, ImmutableHashSet<string> profiles, ImmutableArray<SyntaxProblem>.Builder errors)
{
    private readonly ValueResolver resolver = new(new ProjectPaths(project.Folder));

    public ResolvedMapping Resolve()
    {
        var services = Services();
        var root = Written.Nowhere.Mapping(
        [
            ("name", new Written(name.Origin, []).Text(name.Text)),
            ("services", services),
            ("networks", Networks(services)),
            ("volumes", Section(project.Volumes)),
            ("configs", Section(project.Configs)),
            ("secrets", Section(project.Secrets)),
            ("models", project.Models.Entries.IsEmpty ? null : Written.Nowhere.Mapping(project.Models.Entries.Select(model => (model.Name, resolver.Resolve(model.Value, Written.Nowhere))))),
            .. project.Others.Entries.Where(entry => entry.Name is not ("name" or "version")).Select(entry => (entry.Name, resolver.Resolve(entry.Value, Written.Nowhere))),
        ]);
        if (!resolver.IsWhole) errors.Add(new(ComposeResolutionProblemKind.TooLarge, new Embedding.TextOrigin(project.Read[0].Yaml.Source, default)));
        return root;
    }

    private ResolvedMapping Services()
    {
        var inactive = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var service in project.Services.Entries)
        {
            if (!IsActive(service.Value, out var own)) inactive.Add(service.Name, string.Join(", ", own));
        }
        return Written.Nowhere.Mapping(
            from service in project.Services.Entries
            where !inactive.ContainsKey(service.Name)
            select (service.Name, (ResolvedNode?)Service(service, inactive)));
    }

    private bool IsActive(ComposeValue service, out ImmutableArray<string> own)
    {
        own = service.Mapping?["profiles"] is { } written ? [.. written.Items.Select(ResolvedScalars.Known)] : [];
        return own.IsEmpty || profiles.Contains("*") || own.Any(profiles.Contains);
    }

    private ResolvedMapping Service(ComposeEntry entry, Dictionary<string, string> inactive)
    {
        var service = resolver.Resolve(entry.Value, Written.Nowhere) as ResolvedMapping ?? Written.Nowhere.Mapping();
        service = Networked(Dependent(service));
        if (service["depends_on"] is not ResolvedMapping dependencies || !dependencies.Entries.Any(dependency => inactive.ContainsKey(dependency.Key))) return service;

        foreach (var dependency in dependencies.Entries.Where(dependency => inactive.ContainsKey(dependency.Key) && IsRequired(dependency)))
        {
            errors.Add(new(ComposeResolutionProblemKind.InactiveDependency, dependency.Value.Origin ?? entry.Value.Origin) { Arguments = [entry.Name, dependency.Key, inactive[dependency.Key]] });
        }
        var left = dependencies with { Entries = dependencies.Entries.RemoveAll(dependency => inactive.ContainsKey(dependency.Key)) };
        return With(service, "depends_on", left.Entries.IsEmpty ? null : left);
    }

    private static bool IsRequired(ResolvedEntry dependency) => (dependency.Value as ResolvedMapping)?["required"] is not ResolvedScalar { Text: "false" };

    /// <summary>A service is on the network <c>default</c> unless it says where else it is.</summary>
    private static ResolvedMapping Networked(ResolvedMapping service) =>
        service["networks"] is null && service["network_mode"] is null && service["provider"] is null ? With(service, "networks", Written.Nowhere.Mapping(("default", ResolvedScalar.Null))) : service;

    /// <summary>A service starts after those whose network, volumes or namespaces it uses.</summary>
    private static ResolvedMapping Dependent(ResolvedMapping service)
    {
        var dependencies = (service["depends_on"] as ResolvedMapping)?.Entries.ToBuilder() ?? ImmutableArray.CreateBuilder<ResolvedEntry>();
        var written = dependencies.Count;
        foreach (var link in Texts(service["links"])) Add(link, link.Text.Split(':')[0], restarts: true);
        foreach (var key in new[] { "network_mode", "ipc", "pid", "uts", "cgroup" })
        {
            if (service[key] is ResolvedScalar { Text: var text } place && text.StartsWith("service:", StringComparison.Ordinal)) Add(place, text.Substring("service:".Length), restarts: true);
        }
        foreach (var source in Texts(service["volumes_from"]))
        {
            if (!source.Text.StartsWith("container:", StringComparison.Ordinal)) Add(source, source.Text.Split(':')[0], restarts: false);
        }
        return dependencies.Count == written ? service : With(service, "depends_on", new ResolvedMapping(dependencies.ToImmutable()) { Origin = service["depends_on"]?.Origin });

        void Add(ResolvedScalar place, string target, bool restarts)
        {
            if (target.Length == 0 || dependencies.Any(dependency => dependency.Key == target)) return;

            dependencies.Add(new(target, new Written(place.Origin, []).Mapping(
                ("condition", ResolvedScalar.OfText("service_started")),
                ("restart", restarts ? ResolvedScalar.Of(true) : null),
                ("required", ResolvedScalar.Of(true)))));
        }
    }

    private static IEnumerable<ResolvedScalar> Texts(ResolvedNode? list) => (list as ResolvedList)?.Items.OfType<ResolvedScalar>() ?? [];

    private static ResolvedMapping With(ResolvedMapping mapping, string key, ResolvedNode? value)
    {
        var place = mapping.Entries.Length - 1;
        while (place >= 0 && mapping.Entries[place].Key != key) place--;
        if (value is null) return mapping with { Entries = mapping.Entries.RemoveAt(place) };

        return mapping with { Entries = place < 0 ? mapping.Entries.Add(new(key, value)) : mapping.Entries.SetItem(place, new(key, value)) };
    }

    private ResolvedMapping? Networks(ResolvedMapping services)
    {
        var networks = Section(project.Networks);
        var usesDefault = services.Entries.Any(service => ((service.Value as ResolvedMapping)?["networks"] as ResolvedMapping)?["default"] is not null);
        if (!usesDefault || networks?["default"] is not null) return networks;

        var implied = new ResolvedEntry("default", Written.Nowhere.Mapping(("name", ResolvedScalar.OfText(name.Text + "_default"))));
        return networks is null ? new([implied]) : networks with { Entries = networks.Entries.Add(implied) };
    }

    private ResolvedMapping? Section(ComposeMapping section) =>
        section.Entries.IsEmpty ? null : Written.Nowhere.Mapping(section.Entries.Select(resource => (resource.Name, (ResolvedNode?)Resource(resource))));

    /// <summary>A resource under the name that Docker knows it by: an external one under its own, any other under that of the project and its key.</summary>
    private ResolvedMapping Resource(ComposeEntry resource)
    {
        var written = Written.Of(resource.Value, Written.Nowhere);
        if (resource.Value.Mapping is not { } mapping) return written.Mapping(("name", ResolvedScalar.OfText($"{name.Text}_{resource.Name}")));

        var external = mapping["external"];
        var externalName = external?.Mapping?["name"];
        var isExternal = external is { IsNull: false } && (external.Mapping is not null || !ResolvedScalars.IsFalse(external));
        var given = mapping["name"] ?? externalName;
        return written.Mapping(
        [
            ("name", given is null ? ResolvedScalar.OfText(isExternal ? resource.Name : $"{name.Text}_{resource.Name}") : resolver.Resolve(given, written)),
            ("external", !isExternal ? null : Written.Of(external!, written).At(ResolvedScalar.Of(true))),
            .. mapping.Entries.Where(entry => entry.Name is not ("name" or "external")).Select(entry => (entry.Name, resolver.Resolve(entry.Value, written))),
        ]);
    }
}
