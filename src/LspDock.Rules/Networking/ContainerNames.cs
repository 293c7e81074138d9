using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Under which names, in which networks, the containers of a project find each other.</summary>
internal sealed class ContainerNames
{
    /// <summary>The default bridge, where names are not known.</summary>
    public const string DefaultBridge = "bridge";

    /// <summary>The network that Compose makes for services that name none.</summary>
    public const string DefaultNetwork = "default";

    /// <summary>As many joined containers are followed from one to the next.</summary>
    private const int MostJoined = 8;

    private readonly Dictionary<string, List<Container>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hostNames = new(StringComparer.Ordinal);
    private readonly Dictionary<Container, IReadOnlyList<string>?> networks = new(ContainerIdentity.Comparer);
    private readonly DockerProject project;

    public ContainerNames(DockerProject project)
    {
        this.project = project;
        foreach (var container in project.Containers)
        {
            foreach (var name in NamesOf(container))
            {
                if (!byName.TryGetValue(name, out var same)) byName.Add(name, same = []);
                // A container's names come one after the other.
                if (same.Count == 0 || !ReferenceEquals(same[same.Count - 1], container)) same.Add(container);
            }
        }
        foreach (var network in project.Networks)
        {
            // Two keys may stand for one network.
            if (network.Name.IsKnown(out var key) && network.FixedName.IsKnown(out var name)) hostNames[key] = name;
        }
        foreach (var container in project.Containers) networks[container] = Follow(container);
    }

    /// <summary>The containers that have a name, in whichever network.</summary>
    public IReadOnlyList<Container> Find(string name) => byName.TryGetValue(name, out var found) ? found : [];

    /// <summary>The networks that a container is in, as it names them; a mode is named as <c>--network</c> has it. Null when they are not known.</summary>
    public IReadOnlyList<string>? NetworksOf(Container container) => networks.TryGetValue(container, out var found) ? found : Follow(container);

    /// <summary>
    /// What stands for the network namespace that a container has, the same object for all that share it:
    /// the container whose own it is, or a text for the host's and for that of a container which is not in the project. Null when it is not known.
    /// </summary>
    public object? NamespaceOf(Container container)
    {
        for (var step = 0; step < MostJoined; step++)
        {
            if (container.NetworkMode is null || !container.Networks.IsEmpty) return container;
            if (!container.NetworkMode.IsKnown(out var mode)) return null;
            if (mode.Target is null) return mode.Kind == NetworkModeKind.Host ? "host" : container;
            if (Find(mode.Target) is not [var joined]) return mode.Kind == NetworkModeKind.Container && Find(mode.Target).Count == 0 ? "container:" + mode.Target : null;

            container = joined;
        }
        return null;
    }

    private List<string>? Follow(Container container)
    {
        for (var step = 0; step < MostJoined; step++)
        {
            if (!container.Networks.IsEmpty) return Known(container);
            if (container.NetworkMode is null) return project.UsesDefaultBridge ? [DefaultBridge] : project.HasOwnNetwork ? [DefaultNetwork] : null;
            if (!container.NetworkMode.IsKnown(out var mode)) return null;

            switch (mode)
            {
                case { Target: { } target }:
                    // What is joined has its networks, ports and names.
                    if (Find(target) is not [var joined]) return null;
                    container = joined;
                    break;
                case { Kind: NetworkModeKind.DefaultBridge }:
                    return [DefaultBridge];
                default:
                    return [];
            }
        }
        return null;
    }

    /// <summary>Whether two containers have a network in common, where names are known or not. Null when it cannot be told.</summary>
    public bool? Share(Container one, Container other) =>
        NetworksOf(one) is { } first && NetworksOf(other) is { } second ? first.Any(network => second.Any(each => OnHost(each) == OnHost(network))) : null;

    /// <summary>The name that a network has on the host.</summary>
    private string OnHost(string network) => hostNames.TryGetValue(network, out var name) ? name : network;

    private static List<string>? Known(Container container)
    {
        var names = new List<string>(container.Networks.Length);
        foreach (var network in container.Networks)
        {
            if (network.IsLeft || !network.Name.IsKnown(out var name)) return null;
            names.Add(name);
        }
        return names;
    }

    private static IEnumerable<string> NamesOf(Container container)
    {
        if (container.Name.IsKnown(out var name)) yield return name;
        if (container.FixedName.IsKnown(out var fixedName)) yield return fixedName;
        if (container.Options.Text(ContainerOption.Hostname).IsKnown(out var hostname)) yield return hostname;
        foreach (var network in container.Networks)
        {
            foreach (var alias in network.Aliases)
            {
                if (alias.IsKnown(out var other)) yield return other;
            }
        }
    }
}
