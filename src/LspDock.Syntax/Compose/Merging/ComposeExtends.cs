using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>Puts the services of one document on those that they extend, in the document or in other files. See https://github.com/compose-spec/compose-spec/blob/main/05-services.md#extends.</summary>
internal sealed class ComposeExtends(Func<DocumentPath, ComposeVariables, YamlTree?> read, SurroundingFiles files, ImmutableArray<SyntaxProblem>.Builder problems)
{
    /// <summary>Who inherits through more services than this is cut off, and stays without what it inherits.</summary>
    private const int LongestLine = 20;

    private readonly Dictionary<(ComposeTree, string), ComposeValue> finished = [];
    private readonly Dictionary<DocumentPath, ImmutableArray<ComposeTree>> trees = [];

    /// <summary>The services of a document with what they inherit.</summary>
    /// <param name="document">The document.</param>
    /// <param name="services">Its services as written.</param>
    /// <param name="included">The services that it includes.</param>
    public ComposeMapping Apply(ComposeTree document, ComposeMapping services, ComposeMapping included)
    {
        if (!services.Entries.Any(service => service.Value.Mapping?["extends"] is not null)) return services;

        return new([.. services.Entries.Select(service => service with { Value = Complete(document, service.Name, service.Value, included, []) })], services.IsWhole);
    }

    private ComposeValue Complete(ComposeTree document, string name, ComposeValue service, ComposeMapping included, ImmutableArray<(DocumentPath File, string Service)> heirs)
    {
        if (service.Mapping?["extends"] is not { } extends) return service;
        if (finished.TryGetValue((document, name), out var known)) return known;

        var here = (document.Yaml.Source.Document, name);
        var line = heirs.Add(here);
        if (heirs.Contains(here))
        {
            problems.Add(new(ComposeLoadProblemKind.ExtendsCycle, extends.Origin) { Arguments = [string.Join(" → ", line.SkipWhile(step => step != here).Select(step => step.Service))] });
            return service;
        }
        var inherited = heirs.Length > LongestLine ? null : Base(document, extends, included, line);
        var complete = inherited is null || inherited.Depth > LongestLine ? service : ComposeMerging.Merge(inherited.Through(extends.Origin), service) ?? service;
        finished[(document, name)] = complete;
        return complete;
    }

    private ComposeValue? Base(ComposeTree document, ComposeValue extends, ComposeMapping included, ImmutableArray<(DocumentPath, string)> line)
    {
        var written = extends.Mapping is { } mapping ? mapping["service"] : extends;
        if (written is null || !written.Text().IsKnown(out var name)) return null;

        if (extends.Mapping?["file"] is { } file) return InFile(document, file, written, name, line);
        if (document.Section("services")?[name] is { } sibling) return Complete(document, name, sibling, included, line);

        if (included[name] is { } other) return other;

        problems.Add(new(ComposeLoadProblemKind.ExtendedSiblingMissing, written.Origin) { Arguments = [name, .. (document.Section("services")?.Entries ?? []).Concat(included.Entries).Select(service => service.Name)] });
        return null;
    }

    private ComposeValue? InFile(ComposeTree document, ComposeValue file, ComposeValue written, string name, ImmutableArray<(DocumentPath, string)> line)
    {
        if (ComposeProjectLoader.Resolve(file, document.Folder) is not { } path)
        {
            problems.Add(new(ComposeLoadProblemKind.NotFollowed, file.Origin));
            return null;
        }
        if (files.Look(path) == FilePresence.Absent)
        {
            problems.Add(new(ComposeLoadProblemKind.ExtendedFileMissing, file.Origin) { Arguments = [path.Value, file.Raw ?? "", .. files.NamesIn(path.Folder)] });
            return null;
        }
        if (read(path, document.Variables) is not { } yaml) return null;

        if (!trees.TryGetValue(path, out var documents)) trees.Add(path, documents = ComposeTree.Of(yaml, path.Folder, document.Variables));
        foreach (var tree in documents)
        {
            if (tree.Section("services")?[name] is { } service) return Complete(tree, name, service, ComposeMapping.Empty, line);
        }
        if (yaml.Problems.IsEmpty) problems.Add(new(ComposeLoadProblemKind.ExtendedServiceMissing, written.Origin) { Arguments = [name, path.Value, .. documents.SelectMany(tree => tree.Section("services")?.Entries ?? []).Select(service => service.Name)] });
        return null;
    }
}
