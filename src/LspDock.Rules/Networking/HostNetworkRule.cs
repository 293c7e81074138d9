using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>A container in the host's network namespace has no network of its own to be kept apart in.</summary>
public sealed class HostNetworkRule() : ProjectRule(RuleDescriptors.HostNetwork)
{
    private const string OwnNetwork = "app-network";
    private const string Loopback = "127.0.0.1";
    private const string Tcp = "/tcp";

    /// <summary>An image with more ports has most of them for one use or another.</summary>
    private const int MostPorts = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var containers = project.Containers.Where(UsesHostNetwork).ToList();
        return containers.Select(container => Check(container, isOnlyOne: containers.Count == 1) with { Subject = container.Origin.Subject });
    }

    private static bool UsesHostNetwork(Container container) => container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.Host;

    private Finding Check(Container container, bool isOnlyOne)
    {
        var place = container.NetworkMode!.Origin;
        var consequence = container.Ports.IsEmpty
            ? "it reaches every service of the host, and binds the host's ports"
            : "it reaches every service of the host, and its published ports are ignored";
        var ports = PortsOf(container);
        var publish = ports.Select(port => $"{Loopback}:{port.Split('/')[0]}:{(port.EndsWith(Tcp, StringComparison.Ordinal) ? port.Remove(port.Length - Tcp.Length) : port)}").ToArray();
        var finding = Report(place, $"{container.Origin.Subject} uses the host's network: {consequence}",
            ports.IsEmpty
                ? Fix.Unsafe("Give it a network of its own", place.Remove)
                : Fix.Unsafe($"Give it a network of its own, and publish {string.Join(", ", ports)} on {Loopback}", () => place.Remove() + container.Origin.Add(ContainerOption.Ports, publish)),
            Fix.Unsafe($"Use a network '{OwnNetwork}'",
                () => place.Remove() + container.Origin.Add(ContainerOption.Networks, OwnNetwork) + container.Origin.DeclareNetwork(OwnNetwork)));
        var isNeeded = container.Ports.IsEmpty && NeedsHostNetwork(container);
        return finding with
        {
            // What somebody runs by hand, and watches until it ends, leaves no service open.
            Severity = isNeeded || container.IsShortLived ? Severity.Information : Descriptor.Severity,
            // Two containers of one project on the host's network may well reach each other there, and whoever names a port of the local host has it in mind.
            Fixes = [.. finding.Fixes.Select(fix => fix with { IsOnlyOffered = isNeeded || !isOnlyOne || HostAddresses.NamesLoopback(container) })],
        };
    }

    /// <summary>The ports by which the container was reached on the host, where none is written: those that it is told to listen on, else those of its image, where they are known.</summary>
    private static ImmutableArray<string> PortsOf(Container container)
    {
        if (!container.Ports.IsEmpty) return [];

        var own = container.Build is null && container.Image.IsKnown(out var image) ? ImageCatalog.Find(image)?.Ports ?? [] : [];
        ImmutableArray<string> told = [.. HostAddresses.ListeningPorts(container).Select(port => port + Tcp)];
        // With a single port there is no doubt which one is told to be another.
        ImmutableArray<string> ports = told.IsEmpty || own.Length > 1 ? [.. own.Union(told)] : told;
        return ports.Length <= MostPorts && ports.All(port => PortRange.Parse(port.Split('/')[0]) is not null) ? ports : [];
    }

    /// <summary>Whether the container works on the network itself: it is privileged or may configure interfaces, or its image is made to measure them, to answer broadcasts, or to make tunnels.</summary>
    private static bool NeedsHostNetwork(Container container)
    {
        if (container.Privileged.Is(true)) return true;
        if (container.CapAdd.Any(added => added.IsKnown(out var name) && CapabilityCatalog.Find(name)?.Name is "NET_ADMIN" or "NET_RAW")) return true;
        if (!container.Image.IsKnown(out var image)) return false;

        var program = UnixPath.LastSegment(image.Repository);
        return program is "home-assistant" or "homeassistant" or "esphome" or "matter-server" or "homebridge" or "scrypted" or "gladys"
            or "node-exporter" or "netdata" or "glances" or "tailscale" or "zerotier" or "avahi" or "keepalived" or "dhcpd" or "upsnap" or "watchyourlan"
            or "cloudflared" or "syncthing" or "cloudflare-ddns" or "ddns-go" or "plex" or "pms-docker" or "jellyfin" or "mdns-repeater" or "mdns_repeater" or "coturn" or "unifi"
            || program.EndsWith("-agent", StringComparison.Ordinal);
    }
}
