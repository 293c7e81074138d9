using System.Collections.Immutable;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>The sections of one YAML document that is a Compose file, or part of one.</summary>
internal sealed class ComposeTree
{
    private static readonly ImmutableArray<string> Sections = ["services", "networks", "volumes", "configs", "secrets", "models", "include"];
    private readonly Lazy<bool> usesDeployLimits;

    private ComposeTree(YamlTree yaml, YamlMapping root)
    {
        Yaml = yaml;
        Root = ComposeMapping.Read(yaml, root, [], root);
        Services = Section("services");
        Networks = Section("networks");
        Volumes = Section("volumes");
        usesDeployLimits = new(() => Services is { } services && services.Entries.Any(service => ComposeMapping.Of(service.Value, service.Value.Node!)?["deploy"] is { Node: YamlMapping deploy } && deploy.Find("resources") is not null));
    }

    /// <summary>The file's YAML.</summary>
    public YamlTree Yaml { get; }

    /// <summary>The document's root.</summary>
    public ComposeMapping Root { get; }

    /// <summary>The services; null when the file has none.</summary>
    public ComposeMapping? Services { get; }

    /// <summary>The networks; null when the file declares none.</summary>
    public ComposeMapping? Networks { get; }

    /// <summary>The volumes; null when the file declares none.</summary>
    public ComposeMapping? Volumes { get; }

    /// <summary>Whether some service of the file writes its limits below <c>deploy.resources</c>.</summary>
    public bool UsesDeployLimits => usesDeployLimits.Value;

    /// <summary>The Compose documents of a YAML file: those whose root is a mapping with one of Compose's sections.</summary>
    public static IEnumerable<ComposeTree> Of(YamlTree yaml) =>
        from document in yaml.Documents
        where document.Root is YamlMapping root && IsCompose(root)
        select new ComposeTree(yaml, (YamlMapping)document.Root);

    /// <summary>Whether a document's root has one of Compose's sections.</summary>
    public static bool IsCompose(YamlMapping root) => root.Entries.Any(entry => entry.Name is { } name && Sections.Contains(name));

    private ComposeMapping? Section(string name) => Root[name] is { } section ? ComposeMapping.Of(section, section.Node!) : null;
}
