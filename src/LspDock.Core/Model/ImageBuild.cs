using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>What an image is built from.</summary>
public sealed record ImageBuild
{
    /// <summary>The build context: a folder or URL. Null when it is not written: the project's folder.</summary>
    public Setting<string>? Context { get; init; }

    /// <summary>The Dockerfile's path below the context. Null when it is not written: <c>Dockerfile</c>.</summary>
    public Setting<string>? Dockerfile { get; init; }

    /// <summary>The arguments of the build, in order of writing.</summary>
    public ImmutableArray<EnvironmentVariable> Arguments { get; init; } = [];

    /// <summary>The stages of its Dockerfile. Null when that was not looked at, is not there, or is fetched from elsewhere.</summary>
    public ImmutableArray<BuildStage>? Stages { get; init; }

    /// <summary>The stage to build. Null when it is not written: the last one.</summary>
    public Setting<string>? Target { get; init; }
}
