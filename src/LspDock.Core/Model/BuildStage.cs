using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A stage of a Dockerfile, from one FROM to the next.</summary>
public sealed record BuildStage
{
    /// <summary>Where the stage begins: its FROM instruction.</summary>
    public required StageOrigin Origin { get; init; }

    /// <summary>The name given with AS. Null when there is none.</summary>
    public Setting<string>? Name { get; init; }

    /// <summary>The image the stage starts from. Null when it starts from an earlier stage or from <c>scratch</c>.</summary>
    public Setting<ImageReference>? BaseImage { get; init; }

    /// <summary>The name of an argument without a default that FROM cannot do without. Null when there is none.</summary>
    public string? NeededArgument { get; init; }

    /// <summary>The earlier stage it starts from. Null when it starts from an image.</summary>
    public BuildStage? BaseStage { get; init; }

    /// <summary>The last USER instruction of the stage itself, with the ones before it as overridden. Null when it has none.</summary>
    public Setting<string>? User { get; init; }

    /// <summary>The last HEALTHCHECK of the stage itself; <c>NONE</c> is one whose test is <c>NONE</c>. Null when it has none.</summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>The ports that the stage itself exposes.</summary>
    public ImmutableArray<ExposedPort> ExposedPorts { get; init; } = [];

    /// <summary>The directory in which its containers start, absolute: the last WORKDIR, on that of the stage it starts from. Null when neither has one: the base image's holds.</summary>
    public Setting<string>? WorkingDirectory { get; init; }

    /// <summary>The arguments that the stage itself declares.</summary>
    public ImmutableArray<BuildArgument> Arguments { get; init; } = [];

    /// <summary>What the stage itself copies and installs, as far as it can be told where to.</summary>
    public ImmutableArray<ImageContent> Contents { get; init; } = [];

    /// <summary>Whether this is the file's last stage, which is built when no target is named.</summary>
    public bool IsLast { get; init; }

    /// <summary>The stage and those that it starts from, itself first: what holds for its image is what the first of them says.</summary>
    public IEnumerable<BuildStage> Chain
    {
        get
        {
            for (var stage = this; stage is not null; stage = stage.BaseStage) yield return stage;
        }
    }
}
