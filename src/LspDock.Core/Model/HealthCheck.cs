using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A container's own health check, in place of the one that its image may have.</summary>
public sealed record HealthCheck
{
    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What is run, as Docker keeps it: <c>CMD</c> and the words, <c>CMD-SHELL</c> and a line, or <c>NONE</c>. Null when it is not written: the image's own holds, with other times.</summary>
    public Setting<ImmutableArray<string>>? Test { get; init; }

    /// <summary>Whether the container has no health check, whatever the image has.</summary>
    public Setting<bool>? Disabled { get; init; }

    /// <summary>True when it is known that no check is made: it is switched off.</summary>
    public bool IsOff => Disabled.Is(true) || Test.IsKnown(out var test) && test is ["NONE", ..];
}
