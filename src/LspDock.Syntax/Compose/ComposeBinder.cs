using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a Compose project into the model. See https://github.com/compose-spec/compose-spec/blob/main/spec.md.</summary>
public static class ComposeBinder
{
    /// <summary>Below this, starting threads costs more than reading services.</summary>
    private const int ManyServices = 1000;

    /// <summary>The project of a file that stands alone; null when the text is no Compose file: no document with one of Compose's sections.</summary>
    public static DockerProject? Bind(YamlTree yaml) => ComposeProjectLoader.Load(yaml, SurroundingFiles.Unseen) is { } project ? Bind(project) : null;

    /// <summary>The model of a project.</summary>
    public static DockerProject Bind(ComposeProject project)
    {
        var containers = Services(project);
        var isPartial = IsPartOfAnother(project);
        return new()
        {
            Containers = isPartial ? [.. containers.Select(container => container with { IsPartial = true })] : containers,
            Networks = [.. project.Networks.Entries.Select(ComposeNetworks.Declared)],
            Volumes = [.. project.Volumes.Entries.Select(Volume)],
            Secrets = [.. project.Secrets.Entries.Select(Resource)],
            Configs = [.. project.Configs.Entries.Select(Resource)],
            Models = [.. project.Models.Entries.Select(Resource)],
            Executions = [.. Hooks(project)],
            Files = project.Surroundings == SurroundingFiles.Unseen ? [] : [.. new ComposeFileReferences(project).Read()],
            BuiltImages = [.. from container in containers
                              where container.Build is not null && container.Image is not null
                              select container.Image.IsKnown(out var image) ? image.FamiliarName : null into name
                              where name is not null
                              select name],
            HasOwnNetwork = true,
            LastMountHolds = true,
            IsAlone = !HasSiblings(project),
            DeclaresEverything = DeclaresEverything(project),
        };
    }

    /// <summary>Whether what a project's files do not say is not said anywhere: under any other name a file may go with others, or be a template that is completed elsewhere.</summary>
    public static bool DeclaresEverything(ComposeProject project) =>
        !project.IsExcerpt && !IsPartOfAnother(project) && project.IsWhole && StartsWithBase(project) && IsComplete(project);

    /// <summary>Whether a service has profiles of which none is known to be active.</summary>
    /// <param name="profiles">Its profiles; null when it has none.</param>
    /// <param name="active">The active ones; a star stands for all.</param>
    public static bool IsDisabled(ComposeValue? profiles, ImmutableHashSet<string> active)
    {
        if (profiles is null || profiles.Items.IsEmpty || active.Contains("*")) return false;

        return profiles.Items.All(profile => profile.Text().IsKnown(out var name) && !active.Contains(name));
    }

    private static readonly ImmutableArray<string> HookAttributes = ["post_start", "pre_stop"];

    private static readonly ImmutableArray<string> Sources = ["file", "environment", "content", "driver"];

    /// <summary>Whether the checked document may be there to complete another one: by its name, or because it does not say what its services run.</summary>
    internal static bool MayCompleteAnother(ComposeProject project) =>
        project.Files[0] != project.Document || IsPartOfAnother(project) || !StartsWithBase(project) && !IsComplete(project);

    /// <summary>An override whose base is not known.</summary>
    private static bool IsPartOfAnother(ComposeProject project) => project.Files.Length == 1 && project.Document.FileName.IndexOf("override", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether other Compose files lie beside the project's own: with <c>-f</c> they are put on it, or include it.</summary>
    private static bool HasSiblings(ComposeProject project) =>
        project.Surroundings.NamesIn(project.Folder).Any(name => IsComposeFile(name) && !project.Files.Contains(project.Folder.Combine(name)));

    private static bool IsComposeFile(string name) =>
        name.IndexOf("compose", StringComparison.OrdinalIgnoreCase) >= 0 && (name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether Compose reads the first file without being told to, or is told to by the configuration.</summary>
    internal static bool StartsWithBase(ComposeProject project) => ComposeFileChoice.BaseNames.Contains(project.Files[0].FileName) || !project.Surroundings.ProjectOf(project.Document).IsEmpty;

    /// <summary>Whether every service says what it runs.</summary>
    private static bool IsComplete(ComposeProject project) =>
        project.Services.IsWhole && project.Networks.IsWhole && project.Volumes.IsWhole && !project.Services.Entries.IsEmpty
        && project.Services.Entries.All(service => IsFragment(service) || ComposeFileChoice.SaysWhatRuns(service.Value));

    private static ImmutableArray<Container> Services(ComposeProject project)
    {
        var entries = project.Services.Entries;
        // Whoever reads a value first decides, so services may be read side by side.
        return entries.Length < ManyServices
            ? [.. entries.Select(entry => Service(project, entry)).OfType<Container>()]
            : [.. entries.AsParallel().AsOrdered().Select(entry => Service(project, entry)).OfType<Container>()];
    }

    private static Container? Service(ComposeProject project, ComposeEntry service) =>
        !IsFragment(service) && service.Value.Mapping is { } mapping ? ComposeService.Bind(project, service.Name, service.Value, mapping) : null;

    private static IEnumerable<ContainerExecution> Hooks(ComposeProject project) =>
        from service in project.Services.Entries
        let mapping = service.Value.Mapping
        where mapping is not null
        from attribute in HookAttributes
        from hook in mapping[attribute]?.Items ?? []
        let settings = hook.Mapping
        where settings is not null
        select new ContainerExecution { Origin = hook.Origin, Subject = $"A hook of service '{service.Name}'", Privileged = settings["privileged"]?.Boolean(), User = settings["user"]?.Text() };

    /// <summary>Docker reads x- keys among services as services; people put fragments there all the same.</summary>
    private static bool IsFragment(ComposeEntry service) => service.Name.StartsWith("x-", StringComparison.Ordinal);

    private static ProjectResource Resource(ComposeEntry declared) => new()
    {
        Origin = declared.Value.Origin,
        Name = new(declared.Value.Origin, declared.Name),
        External = declared.Value.Mapping?["external"]?.Boolean(),
        Sources = [.. Sources.Where(source => declared.Value.Mapping?[source] is not null)],
    };

    private static Volume Volume(ComposeEntry declared) => new()
    {
        Origin = declared.Value.Origin,
        Name = new(declared.Value.Origin, declared.Name),
        FixedName = declared.Value.Mapping?["name"]?.Text(),
        Driver = declared.Value.Mapping?["driver"]?.Text(),
        DriverOptions = ComposeNetworks.Entries(declared.Value.Mapping?["driver_opts"]),
        External = declared.Value.Mapping?["external"]?.Boolean(),
    };
}
