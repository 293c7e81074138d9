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
        foreach (var container in Publishing.Publishers(project))
        {
            foreach (var finding in Check(container)) yield return finding with { Subject = container.Origin.Subject };
        }
    }

    private IEnumerable<Finding> Check(Container container)
    {
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
