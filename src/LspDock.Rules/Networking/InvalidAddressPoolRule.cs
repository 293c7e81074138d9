using System.Globalization;
using System.Net;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Docker makes no network whose addresses do not fit together, or are another network's already.</summary>
public sealed class InvalidAddressPoolRule() : ProjectRule(RuleDescriptors.InvalidAddressPool)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        foreach (var network in project.Networks)
        {
            foreach (var pool in network.Pools)
            {
                foreach (var finding in Check(pool)) yield return finding;
            }
        }
        // An article shows one network in many forms.
        if (project.IsExcerpt) yield break;
        foreach (var finding in Overlaps(project)) yield return finding;
    }

    private IEnumerable<Finding> Check(AddressPool pool)
    {
        if (pool.Subnet is null && pool.Range is not null) yield return Report(pool.Range.Origin, "A range of addresses needs the subnet that it lies in: Docker refuses it alone");
        if (!pool.Subnet.IsKnown(out var written) || AddressBlock.Parse(written) is not { } subnet) yield break;

        if (subnet.HasHostBits) yield return HostBits("Subnet", pool.Subnet, subnet);
        if (Block(pool.Range) is { } range)
        {
            if (!subnet.Contains(range)) yield return Report(pool.Range!.Origin, $"The range {range} does not lie in the subnet {written}");
            else if (range.HasHostBits) yield return HostBits("Range", pool.Range!, range);
        }
        if (Address(pool.Gateway) is { } gateway && !subnet.Contains(gateway)) yield return Report(pool.Gateway!.Origin, $"The gateway {gateway} does not lie in the subnet {written}");
        foreach (var reserved in pool.Reserved)
        {
            if (Address(reserved.Value) is { } address && !subnet.Contains(address)) yield return Report(reserved.Value.Origin, $"The address {address} that is kept for '{reserved.Name}' does not lie in the subnet {written}");
        }
    }

    private Finding HostBits(string what, Setting<string> written, AddressBlock block)
    {
        var meant = new AddressBlock(block.First, block.PrefixLength).ToString();
        return Report(written.Origin, $"{what} {block} names an address behind its prefix of {block.PrefixLength.ToString(CultureInfo.InvariantCulture)} bits: Docker takes it only as {meant}", Fix.Safe($"Write {meant}", () => written.Origin.Replace(meant)));
    }

    /// <summary>Those networks whose subnets have an address in common, in order of their first addresses.</summary>
    private IEnumerable<Finding> Overlaps(DockerProject project)
    {
        var subnets = from network in project.Networks
                      where !network.External.Is(true) && !network.Lifetime.IsUncertain
                      from pool in network.Pools
                      let block = pool.Subnet is { IsDefault: false } ? Block(pool.Subnet) : null
                      where block is not null
                      select (Network: network, pool.Subnet, Block: block);
        (Network Network, Setting<string>? Subnet, AddressBlock Block)? widest = null;
        foreach (var each in subnets.OrderBy(subnet => subnet.Block.First, AddressOrder.Instance).ThenBy(subnet => subnet.Block.PrefixLength))
        {
            if (widest is { } owner && owner.Block.Overlaps(each.Block))
            {
                if (ReferenceEquals(owner.Network, each.Network) || !owner.Network.Lifetime.Overlaps(each.Network.Lifetime)) continue;
                var (first, second) = owner.Subnet!.Origin.Span.Start <= each.Subnet!.Origin.Span.Start ? (owner, each) : (each, owner);
                yield return Report(second.Subnet!.Origin, $"The subnet {second.Block} of network '{NameOf(second.Network)}' has addresses of {first.Block}, the subnet of '{NameOf(first.Network)}': Docker makes only one of them") with
                {
                    Related = [new RelatedPlace(first.Subnet!.Origin, $"The subnet of '{NameOf(first.Network)}'")],
                };
            }
            else
            {
                widest = each;
            }
        }
    }

    private static string NameOf(Network network) => network.Name.IsKnown(out var name) ? name : "another one";

    private static AddressBlock? Block(Setting<string>? written) => written.IsKnown(out var text) ? AddressBlock.Parse(text) : null;

    private static IPAddress? Address(Setting<string>? written) => written.IsKnown(out var text) ? AddressBlock.ParseAddress(text) : null;

    /// <summary>Addresses of version 4 before those of version 6, each by number.</summary>
    private sealed class AddressOrder : IComparer<IPAddress>
    {
        public static AddressOrder Instance { get; } = new();

        public int Compare(IPAddress? x, IPAddress? y)
        {
            var (one, other) = (x!.GetAddressBytes(), y!.GetAddressBytes());
            if (one.Length != other.Length) return one.Length - other.Length;

            for (var index = 0; index < one.Length; index++)
            {
                if (one[index] != other[index]) return one[index] - other[index];
            }
            return 0;
        }
    }
}
