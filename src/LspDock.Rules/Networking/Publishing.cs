using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Which containers of a project can publish ports. Only a bridge publishes any.</summary>
internal sealed class Publishing
{
    private readonly DockerProject project;
    private readonly Dictionary<string, Network> networks = new(StringComparer.Ordinal);

    /// <summary>Looks at the project's networks.</summary>
    public Publishing(DockerProject project)
    {
        this.project = project;
        foreach (var network in project.Networks)
        {
            if (network.Name.IsKnown(out var name)) networks[name] = network;
        }
    }

    /// <summary>The containers of a project that publish ports to some effect, as far as is known.</summary>
    public static IEnumerable<Container> Publishers(DockerProject project)
    {
        Publishing? publishing = null;
        foreach (var container in project.Containers)
        {
            if (container.Ports.IsEmpty || !HasOwnPorts(container)) continue;

            publishing ??= new(project);
            // What has no effect is told of as such.
            if (publishing.ReasonAgainst(container) is null) yield return container;
        }
    }

    /// <summary>Whether the ports of a container are its own, as far as its network mode says: from the host's namespace, or another container's, nothing is published.</summary>
    public static bool HasOwnPorts(Container container) => container.NetworkMode is null || container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.DefaultBridge;

    /// <summary>Why what a container publishes has no effect, a clause; null when it has one, or that is not known, or is told of otherwise: of the host's network, and of the flags of a command.</summary>
    public string? ReasonAgainst(Container container)
    {
        if (container.NetworkMode is not null) return !project.UsesDefaultBridge && container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.None ? "it has no network" : null;
        // Without a word about the default network it is a bridge.
        if (networks.Count == 0) return null;
        if (container.Networks.IsEmpty) return project.HasOwnNetwork ? ReasonAgainst(ContainerNames.DefaultNetwork) : null;

        string? reason = null;
        foreach (var network in container.Networks)
        {
            if (!network.Name.IsKnown(out var name) || ReasonAgainst(name) is not { } one) return null;
            reason ??= one;
        }
        return reason;
    }

    private string? ReasonAgainst(string name) =>
        !networks.TryGetValue(name, out var network) ? null
        : network.Internal.Is(true) ? $"network '{name}' is internal"
        : LanNetwork.Of(network) is { } lan ? $"in the {lan.Driver} network '{name}' it has an address of its own, with all its ports"
        : null;
}
