using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose;

/// <summary>One YAML document that is a Compose file, or part of one, as it is written: nothing of other files is in it.</summary>
internal sealed class ComposeTree
{
    private static readonly ImmutableArray<string> Sections = ["services", "networks", "volumes", "configs", "secrets", "models", "include"];
    private readonly Lazy<bool> usesDeployLimits;

    /// <param name="yaml">The file's YAML.</param>
    /// <param name="root">The document's root.</param>
    /// <param name="folder">Where relative paths in it start.</param>
    /// <param name="variables">What is known of the variables that it names.</param>
    public ComposeTree(YamlTree yaml, YamlMapping root, DocumentPath folder, ComposeVariables variables)
    {
        Variables = variables;
        Yaml = yaml;
        RootNode = root;
        Folder = folder;
        Root = new ComposeValue(this, root, new TextOrigin(yaml.Source, root.Span), [], ComposeCatalog.Root, keep: null).Mapping!;
        usesDeployLimits = new(() => Section("services") is { } services && services.Entries.Any(service => service.Value.Mapping?["deploy"]?.Mapping?["resources"] is not null));
    }

    /// <summary>The file's YAML.</summary>
    public YamlTree Yaml { get; }

    /// <summary>The document's root as written.</summary>
    public YamlMapping RootNode { get; }

    /// <summary>The document's root.</summary>
    public ComposeMapping Root { get; }

    /// <summary>Where relative paths in the document start: the project's folder, or that of a file whose service is extended.</summary>
    public DocumentPath Folder { get; }

    /// <summary>What is known of the variables that it names.</summary>
    public ComposeVariables Variables { get; }

    /// <summary>Whether some service of the file writes its limits below <c>deploy.resources</c>.</summary>
    public bool UsesDeployLimits => usesDeployLimits.Value;

    /// <summary>The mapping of a section such as <c>services</c>; null when the document has none.</summary>
    public ComposeMapping? Section(string name) => Root[name]?.Mapping;

    /// <summary>Whether a YAML file is a Compose file: some document's root is a mapping with one of Compose's sections.</summary>
    public static bool IsCompose(YamlTree yaml) => yaml.Documents.Any(document => document.Root is YamlMapping root && IsCompose(root));

    /// <summary>Whether a document's root has one of Compose's sections.</summary>
    public static bool IsCompose(YamlMapping root) => root.Entries.Any(entry => entry.Name is { } name && Sections.Contains(name));

    /// <summary>The documents of a Compose file; empty when the YAML is none.</summary>
    public static ImmutableArray<ComposeTree> Of(YamlTree yaml, DocumentPath folder, ComposeVariables variables) => IsCompose(yaml) ? Documents(yaml, folder, variables) : [];

    /// <summary>The documents of a file that is named as part of a project, whatever is in it.</summary>
    public static ImmutableArray<ComposeTree> Documents(YamlTree yaml, DocumentPath folder, ComposeVariables variables) =>
        [.. yaml.Documents.Take(MostDocuments).Select(document => document.Root).OfType<YamlMapping>().Select(root => new ComposeTree(yaml, root, folder, variables))];

    /// <summary>The most documents of one file that are merged; who writes more has no Compose file.</summary>
    public const int MostDocuments = 50;
}
