using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A container in the network of another one has its ports, name and hosts; Docker creates none that wants others.</summary>
public sealed class JoinedNetworkWithOwnSettingsRule() : ContainerRule(RuleDescriptors.JoinedNetworkWithOwnSettings)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Of a command each flag is told of.
        if (scope.Project.UsesDefaultBridge || container.NetworkMode is not { } written || !written.IsKnown(out var mode) || mode.Target is null) yield break;

        var settings = Settings(container, isCompose: scope.Project.LastMountHolds).OfType<NetworkSetting>().ToList();
        if (settings.Count == 0) yield break;

        var at = settings[0].At;
        yield return Report(at, $"{container.Origin.Subject} has {NetworkSetting.List(settings)} of its own in the network of '{mode.Target}': Docker does not create it",
            Fix.Unsafe(settings.Count == 1 ? "Remove the setting" : "Remove the settings", () => NetworkSetting.Remove(container, settings))) with
        {
            Related = RelatedPlaces.Of(at, [.. settings.Skip(1).Select(setting => new RelatedPlace(setting.At, "This, too")), new RelatedPlace(written.Origin, "The network that it joins")]),
        };
    }

    private static IEnumerable<NetworkSetting?> Settings(Container container, bool isCompose)
    {
        if (!container.Ports.IsEmpty) yield return new(ContainerOption.Ports, container.Ports[0].Origin, "published ports");
        yield return NetworkSetting.OfList(container, ContainerOption.Expose, "exposed ports");
        yield return NetworkSetting.OfText(container, ContainerOption.Hostname, "a host name");
        yield return NetworkSetting.OfList(container, ContainerOption.Dns, "DNS servers");
        if (container.Options.Entries(ContainerOption.ExtraHosts) is [var host, ..]) yield return new(ContainerOption.ExtraHosts, host.Value.Origin, "extra hosts");
        // Compose makes a name in the network out of a link.
        if (!isCompose) yield return NetworkSetting.OfList(container, ContainerOption.Links, "links");
    }
}
