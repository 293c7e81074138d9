using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a Compose file into the model. See https://github.com/compose-spec/compose-spec/blob/main/spec.md.</summary>
public static class ComposeBinder
{
    /// <summary>The file's project; null when the text is no Compose file: no document with one of Compose's sections.</summary>
    public static DockerProject? Bind(YamlTree yaml)
    {
        ImmutableArray<ComposeTree> files = [.. ComposeTree.Of(yaml)];
        if (files.IsEmpty) return null;

        var fileName = yaml.Source.Document.FileName;
        var isOverride = IsOverrideName(fileName) || files.Length > 1;
        ImmutableArray<Container> containers = [.. files.SelectMany(file => Services(file, isOverride))];
        return new()
        {
            Containers = containers,
            Networks = [.. files.SelectMany(file => Declared(file, file.Networks)).Select(Network)],
            Volumes = [.. files.SelectMany(file => Declared(file, file.Volumes)).Select(Volume)],
            BuiltImages = [.. from container in containers
                              where container.Build is not null && container.Image is not null
                              select container.Image.IsKnown(out var image) ? image.FamiliarName : null into name
                              where name is not null
                              select name],
            HasOwnNetwork = true,
            // What other files may declare is not missing here: under any other name a file may go with others, or be a template that is completed elsewhere.
            DeclaresEverything = !isOverride && yaml.Problems.IsEmpty && IsDefaultName(fileName) && files.All(IsWhole),
        };
    }

    /// <summary>Whether a document may be there to complete another file: by its name, or because it does not say what its services run.</summary>
    internal static bool MayCompleteAnother(ComposeTree file) =>
        IsOverrideName(file.Yaml.Source.Document.FileName) || !IsDefaultName(file.Yaml.Source.Document.FileName) && !IsWhole(file);

    private static bool IsOverrideName(string name) => name.IndexOf("override", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether Compose reads a file of this name without being told to.</summary>
    private static bool IsDefaultName(string name) => name is "compose.yaml" or "compose.yml" or "docker-compose.yml" or "docker-compose.yaml";

    /// <summary>Whether the file is meant to be read alone: it includes nothing, and every service says what it runs.</summary>
    private static bool IsWhole(ComposeTree file) =>
        file is { Services: { IsWhole: true } services, Networks: null or { IsWhole: true }, Volumes: null or { IsWhole: true } }
        && file.Root["include"] is null
        && services.Entries.All(service => service.Name.StartsWith("x-", StringComparison.Ordinal) || ComposeMapping.Of(service.Value, services.Node) is { } mapping
            && (mapping["image"] ?? mapping["build"] ?? mapping["extends"] ?? mapping["provider"]) is not null);

    private static IEnumerable<Container> Services(ComposeTree file, bool isOverride) =>
        from service in file.Services?.Entries ?? []
        // Docker reads x- keys among services as services; people put fragments there all the same.
        where !service.Name.StartsWith("x-", StringComparison.Ordinal)
        let mapping = ComposeMapping.Of(service.Value, service.Value.Node!)
        where mapping is not null
        select ComposeService.Bind(file, service.Name, service.Value, mapping, isOverride);

    private static IEnumerable<(string Name, ComposeValue Value, ComposeMapping? Mapping)> Declared(ComposeTree file, ComposeMapping? section) =>
        (section?.Entries ?? []).Select(entry => (entry.Name, entry.Value, ComposeMapping.Of(entry.Value, entry.Value.Node ?? file.Root.Node)));

    private static Network Network((string Name, ComposeValue Value, ComposeMapping? Mapping) declared) => new()
    {
        Origin = declared.Value.Origin,
        Name = new(declared.Value.Origin, declared.Name),
        Driver = declared.Mapping?["driver"]?.Text(),
        External = declared.Mapping?["external"]?.Boolean(),
    };

    private static Volume Volume((string Name, ComposeValue Value, ComposeMapping? Mapping) declared) => new()
    {
        Origin = declared.Value.Origin,
        Name = new(declared.Value.Origin, declared.Name),
        External = declared.Mapping?["external"]?.Boolean(),
    };
}
