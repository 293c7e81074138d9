using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Reads which files of the host a project names, and looks at what is there.</summary>
internal sealed class ComposeFileReferences(ComposeProject project)
{
    private static readonly string[] TemplateWords = ["example", "sample", "template", "dist", "tmpl", "default", "defaults"];
    private static readonly string[] Separators = [".", "-", "_"];

    /// <summary>The references, by service and then by resource.</summary>
    public IEnumerable<FileReference> Read() =>
    [
        .. project.Services.Entries.SelectMany(service => OfService(service.Value)),
        .. OfResources(project.Configs, "configs"),
        .. OfResources(project.Secrets, "secrets"),
    ];

    private IEnumerable<FileReference> OfService(ComposeValue service)
    {
        if (service.Mapping is not { } mapping) yield break;

        foreach (var item in mapping["env_file"]?.Items ?? [])
        {
            var path = item.Mapping is { } entry ? entry["path"] : item;
            if (path is not null) yield return Look(path, "env_file", isRequired: !(item.Mapping?["required"]?.Boolean()).Is(false));
        }
        foreach (var item in mapping["label_file"]?.Items ?? []) yield return Look(item, "label_file");
        foreach (var item in mapping["volumes"]?.Items ?? [])
        {
            // Any other bind mount gets a folder made where nothing is.
            if (item.Mapping?["bind"]?.Mapping?["create_host_path"] is { } create && create.Boolean().Is(false) && item.Mapping["source"] is { } source) yield return Look(source, "volumes");
        }
    }

    private IEnumerable<FileReference> OfResources(ComposeMapping section, string name) =>
        from resource in section.Entries
        let file = resource.Value.Mapping?["file"]
        where file is not null
        select Look(file, $"{name}.{resource.Name}.file");

    private FileReference Look(ComposeValue written, string attribute, bool isRequired = true)
    {
        var path = written.Text();
        var location = ComposeProjectLoader.Resolve(written, written.File.Folder);
        var presence = location is { } known ? project.Surroundings.Look(known) : FilePresence.NotLooked;
        return new()
        {
            Path = path,
            Attribute = attribute,
            Location = location,
            Presence = presence,
            IsRequired = isRequired,
            IsMadeLater = presence == FilePresence.Absent && (HasTemplate(location!.Value) || HoldsOnlyComposeFiles() || project.Surroundings.IsIgnored(location.Value)),
        };
    }

    /// <summary>Whether a file lies beside from which the missing one is meant to be made: <c>.env.example</c>, <c>example.env</c>, <c>app.sample.env</c>.</summary>
    private bool HasTemplate(DocumentPath missing)
    {
        var name = missing.FileName;
        var bare = name.TrimStart('.');
        var folder = missing.Folder;
        var dot = name.LastIndexOf('.');
        var (stem, extension) = dot > 0 ? (name.Substring(0, dot), name.Substring(dot)) : (name, "");
        return TemplateWords.Any(word =>
            Separators.Any(separator => Holds($"{name}{separator}{word}") || Holds($"{bare}{separator}{word}") || Holds($"{stem}{separator}{word}{extension}"))
            || Holds($"{word}.{bare}") || Holds($".{bare}.{word}"));

        bool Holds(string template) => project.Surroundings.Holds(folder, template);
    }

    /// <summary>Whether the project's folder holds nothing else: the Compose file was taken out of its project.</summary>
    private bool HoldsOnlyComposeFiles() => project.Surroundings.NamesIn(project.Folder).All(name => name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal));
}
