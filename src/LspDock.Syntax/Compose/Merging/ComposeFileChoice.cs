using System.Collections.Immutable;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>Which files make up the project of a Compose file, by the names that Docker Compose looks for.</summary>
public static class ComposeFileChoice
{
    /// <summary>The names of a base, the one that wins first.</summary>
    public static ImmutableArray<string> BaseNames { get; } = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

    /// <summary>The names of an override, the one that wins first.</summary>
    public static ImmutableArray<string> OverrideNames { get; } = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];

    /// <summary>The project's files, base first; the document alone when nothing says that others belong to it.</summary>
    public static ImmutableArray<DocumentPath> Of(YamlTree document, SurroundingFiles files)
    {
        var path = document.Source.Document;
        var configured = files.ProjectOf(path);
        if (configured.Contains(path)) return configured;

        var folder = path.Folder;
        var listed = Listed(folder, files.VariablesOf(folder));
        if (listed.Contains(path)) return listed;

        if (BaseNames.FirstOrDefault(name => files.Holds(folder, name)) is not { } baseName) return [path];

        var basePath = folder.Combine(baseName);
        if (path.FileName == baseName) return OverrideNames.FirstOrDefault(name => files.Holds(folder, name)) is { } overrideName ? [path, folder.Combine(overrideName)] : [path];
        if (OverrideNames.Contains(path.FileName)) return [basePath, path];

        return IsOverride(document, basePath, files) ? [basePath, path] : [path];
    }

    /// <summary>The files that the variable <c>COMPOSE_FILE</c> of the folder's env file names.</summary>
    private static ImmutableArray<DocumentPath> Listed(DocumentPath folder, ComposeVariables variables)
    {
        if (variables.Find("COMPOSE_FILE")?.Value is not { Length: > 0 } names) return [];

        // Only Windows has another separator of its own.
        var separator = variables.Find("COMPOSE_PATH_SEPARATOR")?.Value is { Length: > 0 } chosen ? chosen : ":";
        return [.. names.Split([separator], StringSplitOptions.RemoveEmptyEntries).Select(folder.Combine)];
    }

    /// <summary>Whether a file of another name is meant to be put on the base: it has a service that says nothing to run, and the base has that service.</summary>
    private static bool IsOverride(YamlTree document, DocumentPath basePath, SurroundingFiles files)
    {
        var unfinished = ServicesOf(document).Where(service => !SaysWhatRuns(service.Value)).Select(service => service.Name).ToImmutableHashSet();
        return !unfinished.IsEmpty && files.Yaml(basePath) is { } yaml && ServicesOf(yaml).Any(service => unfinished.Contains(service.Name));
    }

    /// <summary>Whether a service has one of the attributes from which its container is made.</summary>
    public static bool SaysWhatRuns(ComposeValue service) =>
        service.Mapping is { } mapping && (mapping["image"] ?? mapping["build"] ?? mapping["extends"] ?? mapping["provider"]) is not null;

    /// <summary>The names of the services of a file that have one.</summary>
    public static IEnumerable<string> ServicesThatSayWhatRuns(YamlTree yaml) => ServicesOf(yaml).Where(service => SaysWhatRuns(service.Value)).Select(service => service.Name);

    private static IEnumerable<ComposeEntry> ServicesOf(YamlTree yaml) =>
        ComposeTree.Of(yaml, yaml.Source.Document.Folder, ComposeVariables.None).SelectMany(file => file.Section("services")?.Entries ?? []);
}
