using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>
/// Puts a project together in Compose's own order: each document, on what it includes, with its services on what they extend, is
/// merged onto the documents before it. See https://github.com/compose-spec/compose-spec/blob/main/13-merge.md and 14-include.md.
/// </summary>
public sealed class ComposeProjectLoader
{
    private const int DeepestInclude = 30;
    private readonly YamlTree? checkedTree;
    private readonly SurroundingFiles files;
    private readonly List<(YamlTree Yaml, ComposeVariables Variables)> read = [];
    private readonly ImmutableArray<SyntaxProblem>.Builder problems = ImmutableArray.CreateBuilder<SyntaxProblem>();
    private bool isExcerpt;
    private bool isWhole = true;

    private ComposeProjectLoader(YamlTree? checkedTree, SurroundingFiles files)
    {
        this.checkedTree = checkedTree;
        this.files = files;
    }

    /// <summary>The project of a Compose file; null when the YAML is no Compose file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="files">What is around it.</param>
    /// <param name="isExcerpt">Whether it is shown in an article.</param>
    public static ComposeProject? Load(YamlTree document, SurroundingFiles files, bool isExcerpt = false) =>
        ComposeTree.IsCompose(document) ? Load(document, ComposeFileChoice.Of(document, files), files, isExcerpt) : null;

    /// <summary>The project that a list of files makes.</summary>
    /// <param name="document">One of the files, which is read already.</param>
    /// <param name="paths">The files, base first.</param>
    /// <param name="files">What is around them.</param>
    /// <param name="isExcerpt">Whether it is shown in an article.</param>
    public static ComposeProject Load(YamlTree document, ImmutableArray<DocumentPath> paths, SurroundingFiles files, bool isExcerpt = false) =>
        new ComposeProjectLoader(document, files) { isExcerpt = isExcerpt }.Load(document.Source.Document, paths, paths[0].Folder, files.VariablesOf(paths[0].Folder));

    /// <summary>The project that a list of files makes, with what is known of its variables.</summary>
    /// <param name="paths">The files, base first; not empty.</param>
    /// <param name="folder">The project's folder, in which relative paths start.</param>
    /// <param name="files">The files, and what is around them.</param>
    /// <param name="variables">What is known of the variables.</param>
    public static ComposeProject Load(ImmutableArray<DocumentPath> paths, DocumentPath folder, SurroundingFiles files, ComposeVariables variables) =>
        new ComposeProjectLoader(checkedTree: null, files).Load(paths[0], paths, folder, variables);

    private ComposeProject Load(DocumentPath document, ImmutableArray<DocumentPath> paths, DocumentPath folder, ComposeVariables variables)
    {
        var documents = ImmutableArray.CreateBuilder<ComposeTree>();
        var sections = Load(paths, folder, variables, [], documents);
        return new()
        {
            Document = document,
            Files = paths,
            IsExcerpt = isExcerpt,
            Folder = folder,
            Services = sections["services"],
            Networks = sections["networks"],
            Volumes = sections["volumes"],
            Configs = sections["configs"],
            Secrets = sections["secrets"],
            Models = sections["models"],
            Others = sections.Others,
            IsWhole = isWhole,
            Problems = problems.ToImmutable(),
            Read = [.. read],
            Variables = variables,
            ActiveProfiles = variables.Find("COMPOSE_PROFILES")?.Value is { } profiles ? [.. profiles.Split(',').Select(profile => profile.Trim()).Where(profile => profile.Length > 0)] : [],
            Surroundings = files,
            Documents = documents.ToImmutable(),
        };
    }

    private ComposeSections Load(ImmutableArray<DocumentPath> paths, DocumentPath folder, ComposeVariables variables, ImmutableArray<DocumentPath> includedBy, ImmutableArray<ComposeTree>.Builder? documents)
    {
        var project = ComposeSections.None;
        foreach (var path in paths)
        {
            if (Read(path, variables) is not { } yaml)
            {
                isWhole = false;
                continue;
            }
            isWhole &= yaml.Problems.IsEmpty && yaml.Documents.Length <= ComposeTree.MostDocuments;
            foreach (var document in checkedTree is null ? ComposeTree.Documents(yaml, folder, variables) : ComposeTree.Of(yaml, folder, variables))
            {
                documents?.Add(document);
                project = project.With(Complete(document, includedBy.Add(path)));
            }
        }
        return project;
    }

    private YamlTree? Read(DocumentPath path, ComposeVariables variables)
    {
        var yaml = path == checkedTree?.Source.Document ? checkedTree : files.Yaml(path);
        if (yaml is not null && !read.Any(other => other.Yaml == yaml && other.Variables == variables)) read.Add((yaml, variables));
        return yaml;
    }

    /// <summary>A document on what it includes, its services on what they extend.</summary>
    private ComposeSections Complete(ComposeTree document, ImmutableArray<DocumentPath> path)
    {
        isWhole &= document.Root.IsWhole;
        var included = ComposeSections.None;
        // Of two included files the earlier one wins.
        foreach (var entry in (document.Root["include"]?.Items ?? []).Reverse()) included = included.With(Include(entry, document, path));

        var own = ComposeSections.Of(document);
        return included.With(own.WithServices(new ComposeExtends(Read, files, problems).Apply(document, own["services"], included["services"])));
    }

    private ComposeSections Include(ComposeValue entry, ComposeTree document, ImmutableArray<DocumentPath> path)
    {
        var folder = document.Folder;
        var paths = ImmutableArray.CreateBuilder<DocumentPath>();
        foreach (var written in entry.Mapping is { } mapping ? mapping["path"]?.Items ?? [] : [entry])
        {
            if (Resolve(written, folder) is not { } file)
            {
                isWhole = false;
                problems.Add(new(ComposeLoadProblemKind.NotFollowed, written.Origin));
            }
            else if (path.Contains(file) || path.Length > DeepestInclude)
            {
                isWhole = false;
                problems.Add(new(ComposeLoadProblemKind.IncludeCycle, written.Origin) { Arguments = [string.Join(" → ", path.SkipWhile(other => other != file).Append(file))] });
            }
            else if (files.Look(file) is FilePresence.Absent)
            {
                isWhole = false;
                problems.Add(new(ComposeLoadProblemKind.IncludedFileMissing, written.Origin) { Arguments = [file.Value, written.Raw ?? "", .. files.NamesIn(file.Folder)] });
            }
            else
            {
                paths.Add(file);
            }
        }
        if (paths.Count == 0) return ComposeSections.None;

        var projectFolder = entry.Mapping?["project_directory"] is { } directory ? Resolve(directory, folder) : paths[0].Folder;
        if (projectFolder is null) isWhole = false;
        // Names and fragments of an included project stay its own.
        var home = projectFolder ?? paths[0].Folder;
        return Load(paths.ToImmutable(), home, VariablesOf(entry, home, document), path, documents: null).WithoutOthers();
    }

    /// <summary>What an included project's own env files set, below what the including project knows.</summary>
    private ComposeVariables VariablesOf(ComposeValue entry, DocumentPath home, ComposeTree document)
    {
        if (entry.Mapping?["env_file"] is not { } named) return files.VariablesOf(home).With(document.Variables);

        var variables = ComposeVariables.None;
        foreach (var written in named.Items)
        {
            if (Resolve(written, document.Folder) is not { } path || path.Value == "/dev/null") continue;

            if (files.Look(path) is FilePresence.Absent or FilePresence.Folder) problems.Add(new(ComposeLoadProblemKind.IncludedEnvironmentFileMissing, written.Origin) { Arguments = [path.Value] });
            else if (files.Dotenv(path) is { } file) variables = file.Variables(variables.With(document.Variables));
        }
        return variables.With(document.Variables);
    }

    /// <summary>The path of a file on this machine; null for a remote one, and for one that cannot be known.</summary>
    internal static DocumentPath? Resolve(ComposeValue written, DocumentPath folder) =>
        written.Text().IsKnown(out var text) && text.Length > 0 && !IsRemote(text) && text[0] != '~' ? folder.Combine(text) : null;

    private static bool IsRemote(string path) =>
        path.IndexOf("://", StringComparison.Ordinal) >= 0 || path.StartsWith("git@", StringComparison.Ordinal) || path.StartsWith("github.com/", StringComparison.Ordinal) || path.StartsWith("oci:", StringComparison.Ordinal);
}
