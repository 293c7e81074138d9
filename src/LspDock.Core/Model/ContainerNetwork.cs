using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A container's attachment to a user-defined network.</summary>
public sealed record ContainerNetwork
{
    /// <summary>The network's name as the container writes it: in Compose the key under <c>networks</c>.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>Further names by which the network's other containers find it.</summary>
    public ImmutableArray<Setting<string>> Aliases { get; init; } = [];

    /// <summary>True when a command takes the container out of it again, so that it is in it for a time that is not known.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Its address of version 4. Null when Docker gives it one.</summary>
    public Setting<string>? Ipv4Address { get; init; }

    /// <summary>Its address of version 6. Null when Docker gives it one.</summary>
    public Setting<string>? Ipv6Address { get; init; }
}
