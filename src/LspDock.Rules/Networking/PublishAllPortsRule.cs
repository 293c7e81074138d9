using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Publishing whatever the image exposes opens ports that nobody chose, to everybody.</summary>
public sealed class PublishAllPortsRule() : ContainerRule(RuleDescriptors.PublishAllPorts)
{
    private const string Loopback = "127.0.0.1";
    private const int MostPorts = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var all = container.Options.Switch(ContainerOption.PublishAll);
        if (!all.Is(true) || container.IsShortLived || !Publishing.HasOwnPorts(container)) yield break;

        var ports = PortsOf(container);
        yield return Report(all.Origin, $"{container.Origin.Subject} publishes {(ports.Length == 0 ? "every port that its image exposes" : string.Join(" and ", ports))} on every interface, at a port of the host that Docker chooses",
            ports.Length == 0 ? [] : [Fix.Offered($"Publish {string.Join(" and ", ports)} on {Loopback}", () => all.Origin.Remove() + container.Origin.Add(ContainerOption.Ports, [.. ports.Select(port => $"{Loopback}::{port}")]))]);
    }

    private static string[] PortsOf(Container container) =>
        container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image)?.Ports is { Length: > 0 and <= MostPorts } ports && ports.All(port => PortRange.Parse(port.Split('/')[0]) is not null)
            ? [.. ports.Select(port => port.Replace("/tcp", ""))]
            : [];
}
