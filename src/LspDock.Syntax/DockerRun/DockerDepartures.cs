using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The networks that <c>docker network disconnect</c> takes containers out of, at whichever moment: what it names may be in them and may not.</summary>
internal sealed class DockerDepartures
{
    private const string DefaultBridge = "bridge";

    private readonly Dictionary<string, List<(DockerCommand Command, ShellWord Network)>> byContainer = new(StringComparer.Ordinal);
    private readonly List<(DockerCommand Command, ShellWord Network)> ofAny = [];

    /// <summary>Notes a command that takes a container out of a network.</summary>
    public void Add(DockerCommand command)
    {
        if (command.IsSynopsis || command.Arguments is not [var network, var container, ..]) return;

        // Which container a variable names is not known.
        if (container.Value is not { } name) ofAny.Add((command, network));
        else if (byContainer.TryGetValue(name, out var networks)) networks.Add((command, network));
        else byContainer.Add(name, [(command, network)]);
    }

    /// <summary>The container with the networks marked that it is taken out of.</summary>
    public Container Mark(Container container)
    {
        foreach (var (command, network) in ofAny) container = Mark(container, command, network);
        if (!container.Name.IsKnown(out var name) || !byContainer.TryGetValue(name, out var networks)) return container;

        foreach (var (command, network) in networks) container = Mark(container, command, network);
        return container;
    }

    private static Container Mark(Container container, DockerCommand command, ShellWord network)
    {
        var left = DockerSettings.Read(new DockerWordOrigin(command, network), network.Whole);
        if (!container.Networks.IsEmpty) return container with { Networks = [.. container.Networks.Select(each => left.IsKnown(out var name) && each.Name.IsKnown(out var other) && name != other ? each : each with { IsLeft = true })] };

        var isOnBridge = container.NetworkMode is null && (!left.IsKnown(out var bridge) || bridge == DefaultBridge);
        return isOnBridge ? container with { Networks = [new() { Name = left, IsLeft = true }] } : container;
    }
}
