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

    /// <summary>The earlier stage it starts from. Null when it starts from an image.</summary>
    public BuildStage? BaseStage { get; init; }

    /// <summary>The last USER instruction of the stage itself, with the ones before it as overridden. Null when it has none.</summary>
    public Setting<string>? User { get; init; }

    /// <summary>Whether the last HEALTHCHECK instruction of the stage itself makes a check; false when it switches the base's off. Null when it has none: the base's holds.</summary>
    public bool? HasHealthCheck { get; init; }

    /// <summary>Whether this is the file's last stage, which is built when no target is named.</summary>
    public bool IsLast { get; init; }
}
