using LspDock.Model;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Syntax.Compose;

/// <summary>Reads which files of the host a project names, those of its builds left out, and looks at what is there.</summary>
internal sealed class ComposeFileReferences(ComposeProject project)
{
    /// <summary>The references, by service and then by resource.</summary>
    public IEnumerable<FileReference> Read() =>
    [
        .. project.Services.Entries.SelectMany(service => OfService(service.Value)),
        .. OfResources(project.Configs, "configs"),
        .. OfResources(project.Secrets, "secrets"),
        .. OfIncludes(),
    ];

    /// <summary>The env files of included projects; <c>/dev/null</c> stands for none.</summary>
    private IEnumerable<FileReference> OfIncludes() =>
        from document in project.Documents
        from entry in document.Root["include"]?.Items ?? []
        from file in entry.Mapping?["env_file"]?.Items ?? []
        where !file.Text().Is("/dev/null")
        select Look(file, "include.env_file");

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

    private FileReference Look(ComposeValue written, string attribute, bool isRequired = true) =>
        ComposeFileLook.At(project, written.Text(), ComposeProjectLoader.Resolve(written, written.File.Folder), attribute) with { IsRequired = isRequired };
}
