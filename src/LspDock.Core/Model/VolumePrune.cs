using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A command that deletes the volumes that no container has at that point: <c>docker volume prune</c>, <c>docker system prune --volumes</c>.</summary>
public sealed record VolumePrune
{
    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>How to name it at the start of a sentence: "This docker volume prune command".</summary>
    public required string Subject { get; init; }

    /// <summary>The switch that has named volumes deleted too, which there is since Docker 23. Null when it is not written: since then only anonymous ones go, before it all.</summary>
    public Setting<bool>? All { get; init; }

    /// <summary>The named volumes that surely are there and unused when it runs, and that a later container mounts without their being made anew on purpose.</summary>
    public ImmutableArray<PrunedVolume> MountedAfterwards { get; init; } = [];
}
