using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>What an image is built from.</summary>
public sealed record ImageBuild
{
    /// <summary>The build context: a folder or URL. Null when it is not written: the project's folder.</summary>
    public Setting<string>? Context { get; init; }

    /// <summary>The Dockerfile's path below the context. Null when it is not written: <c>Dockerfile</c>.</summary>
    public Setting<string>? Dockerfile { get; init; }

    /// <summary>The folder of the build context. Null when nobody looked.</summary>
    public FileReference? ContextFolder { get; init; }

    /// <summary>The Dockerfile, as a file. Null when nobody looked, and when its text is written into the Compose file.</summary>
    public FileReference? DockerfileFile { get; init; }

    /// <summary>The arguments of the build, in order of writing.</summary>
    public ImmutableArray<EnvironmentVariable> Arguments { get; init; } = [];

    /// <summary>The stages of its Dockerfile. Null when that was not looked at, is not there, or is fetched from elsewhere.</summary>
    public ImmutableArray<BuildStage>? Stages { get; init; }

    /// <summary>The arguments that its Dockerfile declares before the first stage; empty when <see cref="Stages"/> is null.</summary>
    public ImmutableArray<BuildArgument> GlobalArguments { get; init; } = [];

    /// <summary>The stage to build. Null when it is not written: the last one.</summary>
    public Setting<string>? Target { get; init; }

    /// <summary>The stage that is built. Null when the stages or the target are not known, or no stage is called so.</summary>
    public BuildStage? Stage => Stages is not { IsEmpty: false } stages ? null
        : Target is null || Target.Is("") ? stages[stages.Length - 1]
        : Target.IsKnown(out var name) ? stages.LastOrDefault(stage => stage.Name.IsKnown(out var other) && other.Equals(name, StringComparison.OrdinalIgnoreCase))
        : null;
}
