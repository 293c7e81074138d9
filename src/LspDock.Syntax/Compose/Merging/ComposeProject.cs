using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>A Compose project: its files merged as Docker Compose merges them, with what they include and extend.</summary>
public sealed class ComposeProject
{
    private readonly ConcurrentDictionary<YamlNode, DockerfileTree?> inlineDockerfiles = new();

    /// <summary>The document that is being checked; it is one of the project's.</summary>
    public required DocumentPath Document { get; init; }

    /// <summary>The files that were put together, base first, without those that are included or extended.</summary>
    public required ImmutableArray<DocumentPath> Files { get; init; }

    /// <summary>The project's folder, in which relative paths start.</summary>
    public required DocumentPath Folder { get; init; }

    /// <summary>The services, with what they inherit.</summary>
    public ComposeMapping Services { get; init; } = ComposeMapping.Empty;

    /// <summary>The declared networks.</summary>
    public ComposeMapping Networks { get; init; } = ComposeMapping.Empty;

    /// <summary>The declared volumes.</summary>
    public ComposeMapping Volumes { get; init; } = ComposeMapping.Empty;

    /// <summary>The declared configs.</summary>
    public ComposeMapping Configs { get; init; } = ComposeMapping.Empty;

    /// <summary>The declared secrets.</summary>
    public ComposeMapping Secrets { get; init; } = ComposeMapping.Empty;

    /// <summary>The declared models.</summary>
    public ComposeMapping Models { get; init; } = ComposeMapping.Empty;

    /// <summary>What stands at the top level and is no section: the project's name, the obsolete version, <c>x-</c> fragments.</summary>
    public ComposeMapping Others { get; init; } = ComposeMapping.Empty;

    /// <summary>True when it is shown in an article, which leaves out what does not matter there; false when it is a file of its own.</summary>
    public bool IsExcerpt { get; init; }

    /// <summary>False when something that belongs to the project could not be read: a remote include, a file outside of what may be looked at, broken YAML.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What is wrong where files and services are put together; kinds are in <see cref="ComposeLoadProblemKind"/>.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; init; } = [];

    /// <summary>What the project's env files set.</summary>
    public ComposeVariables Variables { get; init; } = ComposeVariables.None;

    /// <summary>The profiles that are active without being named on the command line; <c>*</c> stands for all.</summary>
    public ImmutableHashSet<string> ActiveProfiles { get; init; } = [];

    /// <summary>What the files around the project hold.</summary>
    public SurroundingFiles Surroundings { get; init; } = SurroundingFiles.Unseen;

    /// <summary>Every file that was read, and what was known of the variables in it; a file that is read in several ways is there several times.</summary>
    internal ImmutableArray<(YamlTree Yaml, ComposeVariables Variables)> Read { get; init; } = [];

    /// <summary>The documents of the project's own files, in order; without those that are included.</summary>
    internal ImmutableArray<ComposeTree> Documents { get; init; } = [];

    /// <summary>The Dockerfile that is written into the project, by <c>dockerfile_inline</c>; null when it hangs on variables that are not known.</summary>
    /// <param name="written">The attribute's value.</param>
    internal DockerfileTree? InlineDockerfile(ComposeValue written) =>
        written.Node is { } node ? inlineDockerfiles.GetOrAdd(node, _ => Compose.InlineDockerfile.Read(written)) : null;
}
