using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A macvlan or ipvlan network has to be told what the host's own network is like.</summary>
public sealed class IncompleteLanNetworkRule() : ProjectRule(RuleDescriptors.IncompleteLanNetwork)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        from network in project.Networks
        where !network.External.Is(true) && !network.Internal.Is(true)
        let lan = LanNetwork.Of(network)
        where lan is not null
        from finding in Check(lan)
        select finding;

    private IEnumerable<Finding> Check(LanNetwork lan)
    {
        var network = lan.Network;
        if (lan.Parent is null)
        {
            yield return Report(network.Origin, $"Network '{lan.Name}' has no parent interface: Docker makes one that leads nowhere, and its containers reach only each other");
            yield break;
        }
        if (network.Pools.All(pool => pool.Subnet is null))
        {
            yield return Report(network.Origin, $"Network '{lan.Name}' has no subnet: Docker gives its containers addresses that the network behind '{ParentOf(lan)}' does not know");
            yield break;
        }
        // Of layer 3 the route is the interface itself.
        var isRouted = network.DriverOptions.Any(option => option.Name == "ipvlan_mode" && !option.Value.Is("l2"));
        if (!isRouted && network.Pools.All(pool => pool.Gateway is null))
        {
            yield return Report(network.Origin, $"Network '{lan.Name}' has no gateway: its containers have no way out of the local network") with { Severity = Severity.Information };
        }
    }

    private static string ParentOf(LanNetwork lan) => lan.Parent.IsKnown(out var parent) ? parent : "its parent";
}
