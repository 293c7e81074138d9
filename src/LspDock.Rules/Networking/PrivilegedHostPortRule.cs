using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>The ports below 1024 belong to the host's administrator.</summary>
public sealed class PrivilegedHostPortRule() : ProjectRule(RuleDescriptors.PrivilegedHostPort)
{
    private const int FirstUnprivileged = 1024;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        Publishing? publishing = null;
        foreach (var container in project.Containers)
        {
            if (container.Ports.IsEmpty) continue;

            publishing ??= new(project);
            // What has no effect is told of as such.
            if (publishing.ReasonAgainst(container) is not null) continue;

            foreach (var finding in Check(container)) yield return finding with { Subject = container.Origin.Subject };
        }
    }

    private IEnumerable<Finding> Check(Container container)
    {
        // Elsewhere nothing is published.
        if (container.NetworkMode is { } written && !(written.IsKnown(out var mode) && mode.Kind == NetworkModeKind.DefaultBridge)) yield break;

        List<(PortMapping Mapping, PortRange Port)> ports = [];
        foreach (var mapping in container.Ports)
        {
            if (mapping.HostPort.IsKnown(out var port) && port.First is >= 1 and < FirstUnprivileged && !mapping.HostPort.IsDefault && !PublicPort.Is(container, mapping)) ports.Add((mapping, port));
        }
        if (ports.Count == 0) yield break;

        var at = ports[0].Mapping.Origin;
        var numbers = ports.Select(each => each.Port.ToString()).Distinct().ToList();
        var list = numbers.Count == 1 ? $"port {numbers[0]}" : $"ports {string.Join(", ", numbers.Take(numbers.Count - 1))} and {numbers[numbers.Count - 1]}";
        yield return Report(at, $"{container.Origin.Subject} publishes {list} of the host, where only root may listen") with
        {
            Related = RelatedPlaces.Of(at, ports.Skip(1).Select(each => new RelatedPlace(each.Mapping.Origin, "This one, too"))),
        };
    }
}
