using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>The parts of Compose files as they are written, without what merge keys and aliases bring.</summary>
public static class ComposeDocuments
{
    /// <summary>The roots of the Compose documents of a YAML file.</summary>
    public static IEnumerable<YamlMapping> Roots(YamlTree yaml) => yaml.Documents.Select(document => document.Root).OfType<YamlMapping>().Where(root => ComposeTree.IsCompose(root));

    /// <summary>The services of a document that are written as mappings: each with its entry, whose key is its name.</summary>
    public static IEnumerable<(YamlEntry Entry, YamlMapping Mapping)> Services(YamlMapping root) =>
        from entry in (root.Find("services")?.Value as YamlMapping)?.Entries ?? []
        where entry is { Name: not null, Value: YamlMapping }
        select (entry, (YamlMapping)entry.Value);

    /// <summary>Whether Docker Compose reads a file of this name without being told to.</summary>
    public static bool IsDefaultName(string fileName) => fileName is "compose.yaml" or "compose.yml" or "docker-compose.yml" or "docker-compose.yaml";
}
