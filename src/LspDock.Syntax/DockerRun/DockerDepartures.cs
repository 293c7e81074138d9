using LspDock.Model;

namespace LspDock.Syntax.DockerRun;

/// <summary>The networks that <c>docker network disconnect</c> takes containers out of, at whichever moment: what it names may be in them and may not.</summary>
internal sealed class DockerDepartures
{
    private const string DefaultBridge = "bridge";

    private readonly Dictionary<string, Left> byContainer = new(StringComparer.Ordinal);
    private readonly Left ofAny = new();

    /// <summary>Notes a command that takes a container out of a network.</summary>
    public void Add(DockerCommand command)
    {
        if (command.IsSynopsis || command.Arguments is not [var network, var container, ..]) return;

        // Which container a variable names is not known.
        var left = ofAny;
        if (container.Value is { } name && !byContainer.TryGetValue(name, out left)) byContainer.Add(name, left = new());
        left.Add(DockerSettings.Read(new DockerWordOrigin(command, network), network.Whole));
    }

    /// <summary>The container with the networks marked that it is taken out of.</summary>
    public Container Mark(Container container)
    {
        container = ofAny.Mark(container);
        return container.Name.IsKnown(out var name) && byContainer.TryGetValue(name, out var left) ? left.Mark(container) : container;
    }

    /// <summary>The networks that one container leaves.</summary>
    private sealed class Left
    {
        private readonly Dictionary<string, Setting<string>> networks = new(StringComparer.Ordinal);
        private Setting<string>? unknown;

        public void Add(Setting<string> network)
        {
            if (network.IsKnown(out var name)) networks[name] = network;
            else unknown = network;
        }

        public Container Mark(Container container)
        {
            if (unknown is null && networks.Count == 0) return container;
            if (!container.Networks.IsEmpty) return container with { Networks = [.. container.Networks.Select(each => MayBe(each.Name) ? each with { IsLeft = true } : each)] };
            if (container.NetworkMode is not null) return container;

            var bridge = unknown ?? (networks.TryGetValue(DefaultBridge, out var named) ? named : null);
            return bridge is null ? container : container with { Networks = [new() { Name = bridge, IsLeft = true }] };
        }

        private bool MayBe(Setting<string> network) => unknown is not null || !network.IsKnown(out var name) || networks.ContainsKey(name);
    }
}
