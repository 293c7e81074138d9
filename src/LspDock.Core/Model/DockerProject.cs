using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>Containers, networks and volumes that belong together: a Compose project, a script, an article, a method.</summary>
public sealed record DockerProject
{
    /// <summary>The containers, in order of writing.</summary>
    public ImmutableArray<Container> Containers { get; init; } = [];

    /// <summary>The networks that the project declares or creates.</summary>
    public ImmutableArray<Network> Networks { get; init; } = [];

    /// <summary>The volumes that the project declares or creates.</summary>
    public ImmutableArray<Volume> Volumes { get; init; } = [];

    /// <summary>The secrets that the project declares.</summary>
    public ImmutableArray<ProjectResource> Secrets { get; init; } = [];

    /// <summary>The configs that the project declares.</summary>
    public ImmutableArray<ProjectResource> Configs { get; init; } = [];

    /// <summary>The language models that the project declares.</summary>
    public ImmutableArray<ProjectResource> Models { get; init; } = [];

    /// <summary>The files and folders of the host that the project names, except those of bind mounts that Docker makes when they are missing.</summary>
    public ImmutableArray<FileReference> Files { get; init; } = [];

    /// <summary>The builds of images that are no container's own, such as those of <c>docker build</c>.</summary>
    public ImmutableArray<ImageBuild> Builds { get; init; } = [];

    /// <summary>The commands that are run in containers beside what these run themselves.</summary>
    public ImmutableArray<ContainerExecution> Executions { get; init; } = [];

    /// <summary>The commands that delete volumes which are mounted afterwards.</summary>
    public ImmutableArray<VolumePrune> VolumePrunes { get; init; } = [];

    /// <summary>The familiar names of images that are built, committed, imported or named here, so that their tags are the project's own business.</summary>
    public ImmutableHashSet<string> BuiltImages { get; init; } = [];

    /// <summary>True when a name that is not declared here does not exist, as in a whole Compose file; false when it may exist on the host or in another file.</summary>
    public bool DeclaresEverything { get; init; }

    /// <summary>True when no other file is known to use what is declared here, so that what nothing uses is of no use.</summary>
    public bool IsAlone { get; init; }

    /// <summary>True when of several mounts of one kind at one path the last holds, as with Compose; false when Docker refuses them.</summary>
    public bool LastMountHolds { get; init; }

    /// <summary>True when it is shown in an article or a terminal's transcript, where values are often examples; false when it is a file that runs.</summary>
    public bool IsExcerpt { get; init; }

    /// <summary>True when a container without a network joins Docker's default bridge, as with docker run; false when it joins another, or other code may attach it to one.</summary>
    public bool UsesDefaultBridge { get; init; }

    /// <summary>True when a container without a network joins one that the project gets by itself, as with Compose.</summary>
    public bool HasOwnNetwork { get; init; }

    /// <summary>The words of the commands of a script that do not make, change or remove containers, networks and volumes: they may use by name what is made.</summary>
    public ImmutableHashSet<string> MentionedNames { get; init; } = [];

    /// <summary>Whether both containers exist at some moment.</summary>
    public static bool Coexist(Container one, Container other) => one.Lifetime.Overlaps(other.Lifetime);
}
