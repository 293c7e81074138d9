using System.Net;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A container without a network asks no DNS server, and reaches no host whose address it is told.</summary>
public sealed class NoNetworkWithNetworkSettingsRule() : ContainerRule(RuleDescriptors.NoNetworkWithNetworkSettings)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.NetworkMode is not { } written || !written.IsKnown(out var mode) || mode.Kind != NetworkModeKind.None) yield break;
        // With another network beside it Docker does not start the container, which is told of as such.
        if (!container.Networks.IsEmpty) yield break;

        var settings = Settings(container, isCommand: scope.Project.UsesDefaultBridge).OfType<NetworkSetting>().ToList();
        if (settings.Count == 0) yield break;

        var at = settings[0].At;
        yield return Report(at, $"{container.Origin.Subject} has {NetworkSetting.List(settings)}, but no network: {(settings.Count == 1 ? "it has" : "they have")} no effect",
            Fix.Unsafe(settings.Count == 1 ? "Remove the setting" : "Remove the settings", () => NetworkSetting.Remove(container, settings)),
            Fix.Offered("Give it a network", written.Origin.Remove)) with
        {
            Related = RelatedPlaces.Of(at, [.. settings.Skip(1).Select(setting => new RelatedPlace(setting.At, "This, too")), new RelatedPlace(written.Origin, "It has no network")]),
        };
    }

    private static IEnumerable<NetworkSetting?> Settings(Container container, bool isCommand)
    {
        yield return NetworkSetting.OfList(container, ContainerOption.Dns, "DNS servers");
        yield return NetworkSetting.OfList(container, ContainerOption.DnsSearch, "domains to search");
        yield return NetworkSetting.OfList(container, ContainerOption.DnsOpt, "options for DNS");
        if (container.Options.Entries(ContainerOption.ExtraHosts) is [var host, ..] hosts && hosts.All(entry => IsElsewhere(entry.Value))) yield return new(ContainerOption.ExtraHosts, host.Value.Origin, "extra hosts");
        yield return NetworkSetting.OfList(container, ContainerOption.Links, "links");
        // Of a command each flag is told of.
        if (!isCommand) yield return NetworkSetting.OfText(container, ContainerOption.MacAddress, "a hardware address");
    }

    /// <summary>Whether a host is not the container itself, which it reaches on its loopback interface.</summary>
    private static bool IsElsewhere(Setting<string> address) =>
        address.IsKnown(out var text) && (text == "host-gateway" || IPAddress.TryParse(text.Trim('[', ']'), out var parsed) && !IPAddress.IsLoopback(parsed) && !parsed.Equals(IPAddress.Any));
}
