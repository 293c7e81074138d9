namespace LspDock.Model;

/// <summary>A container's attachment to a user-defined network.</summary>
public sealed record ContainerNetwork
{
    /// <summary>The network's name as the container writes it: in Compose the key under <c>networks</c>.</summary>
    public required Setting<string> Name { get; init; }
}
