using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A port that is published without an address is open to everyone who reaches the host, firewalls of the host notwithstanding.</summary>
public sealed class PortOnAllInterfacesRule() : ProjectRule(RuleDescriptors.PortOnAllInterfaces)
{
    private const string Loopback = "127.0.0.1";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        foreach (var container in Publishing.Publishers(project))
        {
            foreach (var finding in Check(container)) yield return finding with { Subject = container.Origin.Subject };
        }
    }

    private IEnumerable<Finding> Check(Container container)
    {
        foreach (var port in container.Ports)
        {
            // A variable in the host port's place may hold an address too.
            if (!port.HostPort.IsKnown(out var hostPort) || !IsAnyAddress(port.HostAddress) || PublicPort.Is(container, port)) continue;

            var fix = Fix.Unsafe($"Publish on {Loopback} only", () => port.Origin.SetHostAddress(Loopback));
            yield return port.ContainerPort.IsKnown(out var containerPort) && ExposedService.Of(container, containerPort) is { } service
                ? Report(port.Origin, $"{container.Origin.Subject} publishes port {hostPort} ({service}) on every interface", fix) with { Severity = Severity.Warning }
                : Report(port.Origin, $"{container.Origin.Subject} publishes port {hostPort} on every interface", fix with { IsOnlyOffered = SpeaksUdp(container, port) || IsOfWebsite(container, port) });
        }
    }

    /// <summary>Whether datagrams come in at a port: games, sensors and other peers send them, and these are seldom on the host itself.</summary>
    private static bool SpeaksUdp(Container container, PortMapping port) =>
        container.Ports.Any(other => other.Protocol == "udp" && (ReferenceEquals(other, port) || other.ContainerPort.IsKnown(out var datagrams) && port.ContainerPort.IsKnown(out var streams) && datagrams == streams));

    /// <summary>Whether browsers come in at a port: HTTP/3 beside it is for those that are elsewhere.</summary>
    private static bool IsOfWebsite(Container container, PortMapping port) =>
        IsPort(port, 80) && container.Ports.Any(other => other.Protocol == "udp" && IsPort(other, 443));

    private static bool IsPort(PortMapping port, int number) => port.ContainerPort.IsKnown(out var range) && range.First == number && range.Last == number;

    /// <summary>An address that a variable gives is somebody's choice already, whatever its default.</summary>
    private static bool IsAnyAddress(Setting<string>? address) =>
        address is null || !address.IsDefault && address.IsKnown(out var text) && text is "0.0.0.0" or "::" or "*" or "[::]";
}
