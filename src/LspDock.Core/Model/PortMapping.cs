namespace LspDock.Model;

/// <summary>A container's port published on the host.</summary>
public sealed record PortMapping
{
    /// <summary>Where the mapping is written.</summary>
    public required PortOrigin Origin { get; init; }

    /// <summary>The address of the host that is bound. Null when none is written: all interfaces.</summary>
    public Setting<string>? HostAddress { get; init; }

    /// <summary>The host's port or range. Null when none is written: Docker picks one.</summary>
    public Setting<PortRange>? HostPort { get; init; }

    /// <summary>The container's port or range. Null when it could not be read.</summary>
    public Setting<PortRange>? ContainerPort { get; init; }

    /// <summary>The protocol in lower case; <c>tcp</c> when none is written.</summary>
    public string Protocol { get; init; } = "tcp";
}
