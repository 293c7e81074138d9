using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Dotenv;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>
/// Reads a project to what Docker gets: merged, variables replaced, short forms written out, defaults of Compose filled in. Relative
/// paths stay relative to the project's folder, so that the same files give the same text on every machine.
/// </summary>
public sealed class ComposeResolver
{
    private readonly ComposeResolutionOptions options;
    private readonly SurroundingFiles files;
    private readonly ImmutableArray<SyntaxProblem>.Builder errors = ImmutableArray.CreateBuilder<SyntaxProblem>();
    private readonly ImmutableArray<SyntaxProblem>.Builder warnings = ImmutableArray.CreateBuilder<SyntaxProblem>();

    private ComposeResolver(ComposeResolutionOptions options, SurroundingFiles files)
    {
        this.options = options;
        this.files = files;
    }

    /// <summary>Reads a project.</summary>
    /// <param name="options">Its files, and what is chosen.</param>
    /// <param name="files">The files, and what is around them.</param>
    public static ComposeResolution Resolve(ComposeResolutionOptions options, SurroundingFiles files) => new ComposeResolver(options, files).Resolve();

    /// <summary>What env files and the environment set for a project, before the project has a name.</summary>
    public static ComposeVariables VariablesOf(ComposeResolutionOptions options, SurroundingFiles files) => new ComposeResolver(options, files).Variables();

    private ComposeResolution Resolve()
    {
        var variables = Variables();
        var name = Name(variables);
        variables = variables.WithEnvironment([new(ProjectName.Variable, name.Text)]).Complete();
        if (options.KeepsVariables) variables = variables.Kept();

        var project = ComposeProjectLoader.Load(options.Files, options.Folder, files, variables);
        foreach (var (yaml, _) in project.Read) errors.AddRange(yaml.Problems);
        errors.AddRange(project.Problems);

        var scan = VariableScan.Of(project);
        errors.AddRange(scan.Errors);
        warnings.AddRange(scan.Warnings);

        var root = new ProjectResolver(project, name, ActiveProfiles(variables), errors).Resolve();
        return new() { Root = root, Project = project, Errors = Distinct(errors), Warnings = Distinct(warnings), Variables = scan.Uses };
    }

    private ComposeVariables Variables()
    {
        var environment = ComposeVariables.None.WithEnvironment(options.Environment);
        var variables = environment;
        var defaults = ImmutableArray.Create(options.Folder, new DocumentPath("")).Distinct().Select(folder => folder.Combine(SurroundingFiles.DefaultEnvironmentFile));
        foreach (var path in options.EnvFiles.IsEmpty ? defaults : options.EnvFiles)
        {
            if (files.Look(path) == FilePresence.File && files.Dotenv(path) is { } file)
            {
                (file.Problems.Any(problem => problem.Kind != DotenvProblemKind.KeyAtEnd) ? errors : warnings).AddRange(file.Problems);
                variables = file.Variables(variables);
            }
        }
        return variables;
    }

    private ProjectName Name(ComposeVariables variables)
    {
        var complete = variables.Complete();
        var isCompose = false;
        ImmutableArray<ComposeTree> documents = [.. options.Files.SelectMany(path => Documents(path))];
        var name = ProjectName.Of(complete, documents, options.FolderName);
        // An override may hold no section, the project as a whole must.
        if (!isCompose && errors.Count == 0) errors.Add(new(ComposeResolutionProblemKind.NoComposeFile, Start(options.Files[0])) { Arguments = [options.Files[0].Value] });
        var isGiven = variables.Find(ProjectName.Variable)?.Value is { Length: > 0 };
        if (isGiven && !ProjectName.IsValid(name.Text)) errors.Add(new(ComposeResolutionProblemKind.InvalidProjectName, Start(options.Files[0])) { Arguments = [name.Text] });
        else if (name.Text.Length == 0) errors.Add(new(ComposeResolutionProblemKind.NoProjectName, name.Origin ?? Start(options.Files[0])) { Arguments = [options.FolderName] });
        return name;

        ImmutableArray<ComposeTree> Documents(DocumentPath path)
        {
            if (files.Yaml(path) is not { } yaml)
            {
                errors.Add(new(ComposeResolutionProblemKind.UnreadableFile, Start(path)) { Arguments = [path.Value] });
                return [];
            }
            isCompose |= ComposeTree.IsCompose(yaml) || !yaml.Problems.IsEmpty;
            return ComposeTree.Documents(yaml, options.Folder, complete);
        }
    }

    private ImmutableHashSet<string> ActiveProfiles(ComposeVariables variables) => options.Profiles.IsEmpty
        ? [.. (variables.Find("COMPOSE_PROFILES")?.Value ?? "").Split(',').Select(profile => profile.Trim()).Where(profile => profile.Length > 0)]
        : [.. options.Profiles];

    private TextOrigin Start(DocumentPath path) => new(files.Yaml(path)?.Source ?? EmbeddedText.Whole(path, SourceText.From("")), default);

    /// <summary>A file that is read in several ways says what is wrong with it once.</summary>
    private static ImmutableArray<SyntaxProblem> Distinct(IEnumerable<SyntaxProblem> problems)
    {
        var seen = new HashSet<(string, DocumentPath, TextSpan)>();
        return [.. problems.Where(problem => seen.Add((problem.Kind, problem.At.Document, problem.At.Span)))];
    }
}
