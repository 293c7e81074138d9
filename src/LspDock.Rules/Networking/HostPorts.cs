using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Who takes which port of the host, looked up in one pass: the first to take it stays its owner.</summary>
internal sealed class HostPorts
{
    /// <summary>As many ports are looked at one by one; of longer ranges behind that only the first port.</summary>
    private const int MostPorts = 100_000;

    private readonly Dictionary<(string Protocol, int Port), Slot> slots = [];
    private int looked;

    /// <summary>A published port or range, with as many ports in the container, so that no other will do.</summary>
    public sealed class Taking(Container container, PortMapping mapping, PortRange ports, string? address)
    {
        /// <summary>The container.</summary>
        public Container Container => container;

        /// <summary>Where it is published.</summary>
        public PortMapping Mapping => mapping;

        /// <summary>The ports of the host.</summary>
        public PortRange Ports => ports;

        /// <summary>The host's address; null for all of both families.</summary>
        public string? Address => address;

        /// <summary>Whether the environment may choose another port.</summary>
        public bool IsDefault => mapping.HostPort is { IsDefault: true } || mapping.HostAddress is { IsDefault: true };

        /// <summary>The place; of what an anchor or an extended service brings, the step by which it comes.</summary>
        public Origin Place => mapping.Origin.Via is [.., var step] ? step : mapping.Origin;
    }

    /// <summary>The ports that a container is sure to take.</summary>
    public static IEnumerable<Taking> Of(Container container)
    {
        // In the network of the host or of another container nothing is published.
        if (container.Ports.IsEmpty || container.NetworkMode.IsKnown(out var mode) && mode.Kind != NetworkModeKind.DefaultBridge) yield break;

        foreach (var mapping in container.Ports)
        {
            if (!mapping.HostPort.IsKnown(out var ports) || ports.First == 0) continue;
            if (mapping.HostAddress is not null && !mapping.HostAddress.IsKnown(out _)) continue;
            // Of a range for a lone port Docker takes one that is free.
            if (ports.First != ports.Last && !(mapping.ContainerPort.IsKnown(out var inside) && inside.Last - inside.First == ports.Last - ports.First)) continue;

            yield return new(container, mapping, ports, mapping.HostAddress.IsKnown(out var address) && address.Length > 0 ? address : null);
        }
    }

    /// <summary>Takes the ports; gives those who have one of them already, with that port.</summary>
    public ImmutableArray<(Taking Owner, int Port)> Take(Taking taking)
    {
        var last = looked + taking.Ports.Last - taking.Ports.First > MostPorts ? taking.Ports.First : taking.Ports.Last;
        var owners = ImmutableArray.CreateBuilder<(Taking, int)>();
        for (var port = taking.Ports.First; port <= last; port++)
        {
            looked++;
            if (!slots.TryGetValue((taking.Mapping.Protocol, port), out var slot)) slots.Add((taking.Mapping.Protocol, port), slot = new());
            if (slot.Take(taking) is { } owner && !owners.Any(other => other.Item1 == owner)) owners.Add((owner, port));
        }
        return owners.ToImmutable();
    }

    /// <summary>The nearest port above one that nobody takes; null when there is none.</summary>
    public int? FreeAbove(string protocol, int port)
    {
        for (var free = port + 1; free <= 65535; free++)
        {
            if (!slots.ContainsKey((protocol, free))) return free;
        }
        return null;
    }

    /// <summary>Who has one port, on which addresses.</summary>
    private sealed class Slot
    {
        private Family? version4;
        private Family? version6;

        public Taking? Take(Taking taking)
        {
            var isVersion6 = taking.Address?.IndexOf(':') >= 0;
            var owner = taking.Address is null || !isVersion6 ? (version4 ??= new()).Take(taking, taking.Address is null or "0.0.0.0") : null;
            return (taking.Address is null || isVersion6 ? (version6 ??= new()).Take(taking, taking.Address is null or "::") : null) is { } other ? owner ?? other : owner;
        }
    }

    /// <summary>The addresses of one version of the internet protocol: every address collides with the one that stands for all.</summary>
    private sealed class Family
    {
        private Dictionary<string, Taking>? byAddress;
        private Taking? first;
        private Taking? all;

        public Taking? Take(Taking taking, bool isAll)
        {
            var owner = isAll ? first : all ?? (byAddress is not null && byAddress.TryGetValue(taking.Address!, out var same) ? same : null);
            if (owner is not null && owner.Container.Running.Overlaps(taking.Container.Running)) return owner;

            first = owner is null ? first ?? taking : taking;
            if (isAll) all = taking;
            else (byAddress ??= new(StringComparer.Ordinal))[taking.Address!] = taking;
            return null;
        }
    }
}
