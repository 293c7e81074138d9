using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Only a bridge publishes ports: everywhere else Docker drops them without a word.</summary>
public sealed class PortWithoutEffectRule() : ProjectRule(RuleDescriptors.PortWithoutEffect)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var networks = new Dictionary<string, Network>(StringComparer.Ordinal);
        foreach (var network in project.Networks)
        {
            if (network.Name.IsKnown(out var name)) networks[name] = network;
        }
        // Without a word about the default network it is a bridge.
        if (networks.Count == 0 && project.Containers.All(container => container.NetworkMode is null)) yield break;

        foreach (var container in project.Containers)
        {
            if (container.Ports.IsEmpty || Reason(container, networks, project) is not { } reason) continue;

            yield return Report(container.Ports[0].Origin, $"{container.Origin.Subject} publishes ports without effect: {reason}", Fix.Unsafe("Publish nothing", () => container.Options.Remove(ContainerOption.Ports))) with
            {
                Subject = container.Origin.Subject,
                Related = RelatedPlaces.Of(container.Ports[0].Origin, container.Ports.Skip(1).Select(port => new RelatedPlace(port.Origin, "Published here too"))),
            };
        }
    }

    private static string? Reason(Container container, Dictionary<string, Network> networks, DockerProject project)
    {
        if (container.NetworkMode is not null) return project.HasOwnNetwork && container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.None ? "it has no network" : null;

        var names = container.Networks.IsEmpty && project.HasOwnNetwork ? [ContainerNames.DefaultNetwork] : container.Networks.Select(network => network.Name.IsKnown(out var name) ? name : "").ToList();
        string? reason = null;
        foreach (var name in names)
        {
            if (!networks.TryGetValue(name, out var network) || Reason(network, name) is not { } one) return null;
            reason ??= one;
        }
        return reason;
    }

    private static string? Reason(Network network, string name) =>
        network.Internal.Is(true) ? $"network '{name}' is internal"
        : LanNetwork.Of(network) is { } lan ? $"in the {lan.Driver} network '{name}' it has an address of its own, with all its ports"
        : null;
}
