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

        var settings = Settings(container).ToList();
        if (settings.Count == 0) yield break;

        var (_, at, _) = settings[0];
        yield return Report(at, $"{container.Origin.Subject} has {List(settings)} of its own in the network of '{mode.Target}': Docker does not create it",
            Fix.Unsafe(settings.Count == 1 ? "Remove the setting" : "Remove the settings", () => Edit.All(settings.Select(setting => container.Options.Remove(setting.Option))))) with
        {
            Related = RelatedPlaces.Of(at, [.. settings.Skip(1).Select(setting => new RelatedPlace(setting.At, "This, too")), new RelatedPlace(written.Origin, "The network that it joins")]),
        };
    }

    private static IEnumerable<(ContainerOption Option, Origin At, string Words)> Settings(Container container)
    {
        if (!container.Ports.IsEmpty) yield return (ContainerOption.Ports, container.Ports[0].Origin, "published ports");
        if (container.Options.Texts(ContainerOption.Expose) is [var exposed, ..]) yield return (ContainerOption.Expose, exposed.Origin, "exposed ports");
        if (container.Options.Text(ContainerOption.Hostname) is { } hostname) yield return (ContainerOption.Hostname, hostname.Origin, "a host name");
        if (container.Options.Texts(ContainerOption.Dns) is [var server, ..]) yield return (ContainerOption.Dns, server.Origin, "DNS servers");
        if (container.Options.Entries(ContainerOption.ExtraHosts) is [var host, ..]) yield return (ContainerOption.ExtraHosts, host.Value.Origin, "extra hosts");
    }

    private static string List(List<(ContainerOption Option, Origin At, string Words)> settings) =>
        settings.Count == 1 ? settings[0].Words : string.Join(", ", settings.Take(settings.Count - 1).Select(setting => setting.Words)) + " and " + settings[settings.Count - 1].Words;
}
