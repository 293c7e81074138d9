using System.Net;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>What the addresses of a project's networks are.</summary>
internal sealed class ProjectAddresses
{
    private readonly Dictionary<IPAddress, Container> owners = [];
    private readonly Dictionary<IPAddress, LanNetwork> lanAddresses = [];
    private readonly Dictionary<string, LanNetwork> lans = new(StringComparer.Ordinal);
    private readonly HashSet<string> bridges = new(StringComparer.Ordinal);
    private readonly List<AddressBlock> subnets = [];
    private readonly HashSet<IPAddress> kept = [];
    private readonly ContainerNames names;

    /// <summary>What is said of an address.</summary>
    /// <param name="Reason">Why it is not to be written, behind a comma.</param>
    /// <param name="IsSure">Whether it is surely one that Docker gives out.</param>
    /// <param name="IsStatic">Whether a container of the project keeps it.</param>
    /// <param name="Name">The name to write in its place. Null when it is not known.</param>
    public sealed record Judgement(string Reason, bool IsSure, bool IsStatic = false, string? Name = null);

    /// <summary>Looks at the networks of a project.</summary>
    public ProjectAddresses(DockerProject project)
    {
        names = new(project);
        if (project.HasOwnNetwork && project.Networks.All(network => !network.Name.Is(ContainerNames.DefaultNetwork))) bridges.Add(ContainerNames.DefaultNetwork);
        foreach (var network in project.Networks)
        {
            if (network.External is null && (network.Driver is null || network.Driver.Is("bridge")) && network.Name.IsKnown(out var bridge)) bridges.Add(network.FixedName.IsKnown(out var fixedName) ? fixedName : bridge);
            if (LanNetwork.Of(network) is { } lan && network.Name.IsKnown(out var name)) lans[name] = lan;
            // In the host's own network an address may be anybody's.
            if (network.External.Is(true) || LanNetwork.Of(network) is not null) continue;
            foreach (var pool in network.Pools)
            {
                if (pool.Subnet.IsKnown(out var text) && AddressBlock.Parse(text) is { } subnet) subnets.Add(subnet);
                foreach (var one in pool.Reserved.Select(entry => entry.Value).Append(pool.Gateway))
                {
                    if (one.IsKnown(out var address) && AddressBlock.ParseAddress(address) is { } read) kept.Add(read);
                }
            }
        }
        foreach (var container in project.Containers)
        {
            foreach (var network in container.Networks)
            {
                if (!network.Ipv4Address.IsKnown(out var text) || AddressBlock.ParseAddress(text) is not { } address) continue;

                owners[address] = container;
                if (network.Name.IsKnown(out var name) && lans.TryGetValue(name, out var lan)) lanAddresses[address] = lan;
            }
        }
    }

    /// <summary>What there is to say of an address that a container connects to; null when it is not a container's, or is its own.</summary>
    public Judgement? Judge(IPAddress address, Container container)
    {
        var bytes = address.GetAddressBytes();
        if (bytes.Length != 4 || bytes[3] is 0 or 1 or 255 || kept.Contains(address)) return null;

        if (owners.TryGetValue(address, out var owner))
        {
            if (ReferenceEquals(owner, container)) return null;
            if (lanAddresses.TryGetValue(address, out var lan) && names.Share(container, owner) != true)
            {
                return IsBesideLan(container) ? new($"which {RelatedPlaces.Other(owner)} has in the {lan.Driver} network '{lan.Name}': neither the host nor its other containers reach it there", IsSure: true) : null;
            }
            if (names.NetworksOf(container) is []) return null;
            var name = owner.Name.IsKnown(out var known) && names.Share(container, owner) == true ? known : null;
            return new($"which is that of {RelatedPlaces.Other(owner)}: its name leads there, too", IsSure: false, IsStatic: true, name);
        }
        if (container.Networks.Any(network => network.Ipv4Address is not null && !network.Ipv4Address.IsKnown(out _))) return null;
        if (subnets.Find(subnet => subnet.Contains(address)) is { } block) return new($"of the network {block}: Docker gives it to whichever container starts first", IsSure: true);

        return (bytes[0], bytes[1]) switch
        {
            (172, 17) => new("of Docker's default bridge: Docker gives it to whichever container starts first", IsSure: true),
            (172, >= 18 and <= 30) => new("which Docker gives to whichever container starts first if the network is one of its own", IsSure: false),
            _ => null,
        };
    }

    /// <summary>Whether a container is in the host's network, or in bridges alone, whose packets leave through the host's own interface.</summary>
    private bool IsBesideLan(Container container) =>
        container.NetworkMode is not null ? container.NetworkMode.IsKnown(out var mode) && mode.Kind is NetworkModeKind.Host or NetworkModeKind.DefaultBridge
        : names.NetworksOf(container) is { Count: > 0 } networks && networks.All(name => bridges.Contains(name));
}
