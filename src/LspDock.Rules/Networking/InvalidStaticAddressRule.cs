using System.Net;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A container gets the address that is written for it only when its network has that address to give.</summary>
public sealed class InvalidStaticAddressRule() : ProjectRule(RuleDescriptors.InvalidStaticAddress)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var networks = new Dictionary<string, Network>(StringComparer.Ordinal);
        foreach (var network in project.Networks)
        {
            if (network.Name.IsKnown(out var name)) networks[name] = network;
        }
        var owners = new Dictionary<(string Network, IPAddress Address), (Container Container, Setting<string> Written)>();
        foreach (var container in project.Containers)
        {
            foreach (var attachment in container.Networks)
            {
                if (!attachment.Name.IsKnown(out var name)) continue;
                foreach (var written in new[] { attachment.Ipv4Address, attachment.Ipv6Address })
                {
                    if (!written.IsKnown(out var text) || AddressBlock.ParseAddress(text) is not { } address) continue;

                    var finding = networks.TryGetValue(name, out var network) && !network.External.Is(true) && network.Lifetime.Overlaps(container.Lifetime) ? Check(written, address, network, scope.Settings) : null;
                    finding ??= project.IsExcerpt || container.IsDisabled || attachment.IsLeft ? null : CheckOwner(container, written, address, name, owners);
                    if (finding is not null) yield return finding with { Subject = container.Origin.Subject };
                }
            }
        }
    }

    private Finding? Check(Setting<string> written, IPAddress address, Network network, LintSettings settings)
    {
        var name = network.Name.IsKnown(out var known) ? known : "";
        if (network.Pools.All(pool => pool.Subnet is null))
        {
            // Since then an address of the subnet that Docker chose will do.
            return settings.EngineReaches(29, 1) ? null : Report(written.Origin, $"Network '{name}' has no subnet of its own: Docker before 29.1 gives no address that is asked for there");
        }

        AddressPool? home = null;
        var subnets = new List<string>();
        foreach (var pool in network.Pools)
        {
            if (!pool.Subnet.IsKnown(out var text) || AddressBlock.Parse(text) is not { } subnet) return null;
            if (subnet.Address.AddressFamily != address.AddressFamily) continue;

            subnets.Add(text);
            if (subnet.Contains(address)) home = pool;
        }
        if (subnets.Count == 0) return null;
        if (home is null) return Report(written.Origin, $"The address {address} does not lie in {string.Join(" or ", subnets)}, the subnet of network '{name}'");

        return Reserved(address, home, network) is { } reason ? Report(written.Origin, $"The address {address} of network '{name}' {reason}") : null;
    }

    /// <summary>Why a network does not give one of its addresses; null when it does.</summary>
    private static string? Reserved(IPAddress address, AddressPool pool, Network network)
    {
        var subnet = AddressBlock.Parse(pool.Subnet.IsKnown(out var text) ? text : "")!;
        if (pool.Gateway is not null && pool.Gateway.IsKnown(out var gateway) && address.Equals(AddressBlock.ParseAddress(gateway))) return "is that of its gateway";
        if (pool.Reserved.FirstOrDefault(entry => entry.Value.IsKnown(out var kept) && address.Equals(AddressBlock.ParseAddress(kept))) is { } reserved) return $"is kept for '{reserved.Name}'";

        var size = address.GetAddressBytes().Length * 8 - subnet.PrefixLength;
        if (size < 2) return null;
        if (address.Equals(subnet.First)) return "stands for the network itself";
        if (size > 64 || address.Equals(subnet.Last) && address.GetAddressBytes().Length == 4) return size > 64 ? null : "reaches all of the network at once";

        var isBridge = network.Driver is null || network.Driver.Is("bridge");
        return isBridge && pool is { Gateway: null, Range: null } && address.Equals(Second(subnet)) ? "is the first, which Docker takes for its gateway" : null;
    }

    /// <summary>The address behind the first.</summary>
    private static IPAddress Second(AddressBlock subnet)
    {
        var bytes = subnet.First.GetAddressBytes();
        bytes[bytes.Length - 1]++;
        return new(bytes);
    }

    private Finding? CheckOwner(Container container, Setting<string> written, IPAddress address, string network, Dictionary<(string Network, IPAddress Address), (Container Container, Setting<string> Written)> owners)
    {
        if (written.IsDefault) return null;
        var isTaken = owners.TryGetValue((network, address), out var owner);
        owners[(network, address)] = (container, written);
        if (!isTaken || ReferenceEquals(owner.Container, container) || !owner.Container.Running.Overlaps(container.Running) || owner.Container.Lifetime.IsUncertain || container.Lifetime.IsUncertain) return null;

        var at = written.Via is [.., var step] ? step : written.Origin;
        return Report(at, $"{container.Origin.Subject} asks for the address {address}, which {RelatedPlaces.Other(owner.Container)} has too: only one of them starts") with
        {
            Related = RelatedPlaces.Of(at, [new RelatedPlace(owner.Written.Origin, $"{owner.Container.Origin.Subject} asks for it here")]),
        };
    }
}
