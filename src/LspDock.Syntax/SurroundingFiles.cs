using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Dotenv;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax;

/// <summary>
/// What the files around a document hold, as far as they may be looked at: the base of an override, what is included and extended,
/// env files, the Dockerfile behind a build. One question has one answer, so that a file is read and parsed once. Safe to share
/// between threads.
/// </summary>
public abstract class SurroundingFiles
{
    private readonly ConcurrentDictionary<DocumentPath, YamlTree?> yaml = new();
    private readonly ConcurrentDictionary<DocumentPath, DockerfileTree?> dockerfiles = new();
    private readonly ConcurrentDictionary<DocumentPath, DotenvTree?> dotenv = new();
    private readonly ConcurrentDictionary<DocumentPath, bool> onlyYaml = new();

    /// <summary>So many levels of folders are looked through to see whether anything but YAML is there.</summary>
    private const int DeepestLook = 3;

    /// <summary>The name of the env file that Compose reads by itself.</summary>
    public const string DefaultEnvironmentFile = ".env";

    /// <summary>Looks at nothing.</summary>
    public static SurroundingFiles Unseen { get; } = new NotLooked();

    /// <summary>What is at a path.</summary>
    public abstract FilePresence Look(DocumentPath path);

    /// <summary>The names of what a folder holds; empty when there is no such folder, or nobody looked.</summary>
    public abstract ImmutableArray<string> NamesIn(DocumentPath folder);

    /// <summary>Whether a folder holds something of a name.</summary>
    public abstract bool Holds(DocumentPath folder, string name);

    /// <summary>The text of a file; null when there is none, it is no text, or nobody looked.</summary>
    public abstract SourceText? Read(DocumentPath path);

    /// <summary>The Compose files that the configuration names as one project together with a file, base first; empty when it names none.</summary>
    public virtual ImmutableArray<DocumentPath> ProjectOf(DocumentPath composeFile) => [];

    /// <summary>Whether a path is one that version control leaves out, so that it may be missing in a fresh clone.</summary>
    public virtual bool IsIgnored(DocumentPath path) => false;

    /// <summary>Whether a folder and those in it hold no file but YAML, or nothing: the Compose files in it were taken out of their project, or what belongs there is fetched later.</summary>
    public bool HoldsOnlyYaml(DocumentPath folder) => onlyYaml.GetOrAdd(folder, path => HoldsOnlyYaml(path, level: 0));

    private bool HoldsOnlyYaml(DocumentPath folder, int level) => NamesIn(folder).All(name =>
        name is ".git"
        || name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)
        || folder.Combine(name) is var path && Look(path) == FilePresence.Folder && (level == DeepestLook || HoldsOnlyYaml(path, level + 1)));

    /// <summary>A file read as YAML; null when it cannot be read.</summary>
    public YamlTree? Yaml(DocumentPath path) =>
        yaml.GetOrAdd(path, file => Read(file) is { } text ? YamlTree.Parse(EmbeddedText.Whole(file, text)) : null);

    /// <summary>A file read as an env file; null when it cannot be read.</summary>
    public DotenvTree? Dotenv(DocumentPath path) =>
        dotenv.GetOrAdd(path, file => Read(file) is { } text ? DotenvTree.Parse(EmbeddedText.Whole(file, text)) : null);

    /// <summary>What the <c>.env</c> of a project's folder sets.</summary>
    public ComposeVariables VariablesOf(DocumentPath projectFolder) =>
        Holds(projectFolder, DefaultEnvironmentFile) && Dotenv(projectFolder.Combine(DefaultEnvironmentFile)) is { } file ? file.Variables(ComposeVariables.None) : ComposeVariables.None;

    /// <summary>A file read as a Dockerfile; null when it cannot be read.</summary>
    public DockerfileTree? Dockerfile(DocumentPath path) =>
        dockerfiles.GetOrAdd(path, file => Read(file) is { } text ? DockerfileTree.Parse(EmbeddedText.Whole(file, text)) : null);

    private sealed class NotLooked : SurroundingFiles
    {
        public override FilePresence Look(DocumentPath path) => FilePresence.NotLooked;

        public override ImmutableArray<string> NamesIn(DocumentPath folder) => [];

        public override bool Holds(DocumentPath folder, string name) => false;

        public override SourceText? Read(DocumentPath path) => null;
    }
}
