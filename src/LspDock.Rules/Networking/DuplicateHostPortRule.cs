using System.Globalization;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A port of the host belongs to one container: the second one that publishes it does not start.</summary>
public sealed class DuplicateHostPortRule() : ProjectRule(RuleDescriptors.DuplicateHostPort)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        // An article shows one command in many forms.
        if (project.IsExcerpt) return [];

        var ports = new HostPorts();
        var collisions = new Dictionary<HostPorts.Taking, List<(HostPorts.Taking Taking, int Port)>>();
        var findings = new List<Finding>();
        foreach (var container in project.Containers)
        {
            // Services of different profiles are often there in place of each other.
            if (container.IsDisabled || container.IsShortLived) continue;

            HostPorts.Taking? first = null;
            foreach (var taking in HostPorts.Of(container))
            {
                first ??= taking;
                foreach (var (owner, port) in ports.Take(taking))
                {
                    // Compose leaves out what is written twice.
                    if (ReferenceEquals(owner.Container, container) && IsSame(owner.Mapping, taking.Mapping)) continue;

                    if (!collisions.TryGetValue(owner, out var others)) collisions.Add(owner, others = []);
                    others.Add((taking, port));
                }
            }
            if (first is not null && container.Replicas.IsKnown(out var count) && !container.Replicas.IsDefault && count > 1) findings.Add(OfReplicas(first, count));
        }
        return [.. findings, .. collisions.Select(pair => Report(pair.Key, pair.Value, ports))];
    }

    private static bool IsSame(PortMapping one, PortMapping other) =>
        one.ContainerPort.IsKnown(out var first) && other.ContainerPort.Is(first) && one.Protocol == other.Protocol;

    private Finding OfReplicas(HostPorts.Taking taking, long count) =>
        Report(taking.Place, $"{taking.Container.Origin.Subject} is to run {count.ToString(CultureInfo.InvariantCulture)} containers, which cannot all publish port {taking.Ports} of the host") with
        {
            // A swarm publishes a port once for all of them.
            Severity = Severity.Warning,
            Related = [new RelatedPlace(taking.Container.Replicas!.Origin, "The number of containers is set here")],
        };

    private Finding Report(HostPorts.Taking owner, List<(HostPorts.Taking Taking, int Port)> others, HostPorts ports)
    {
        var (taking, port) = others[0];
        var number = port.ToString(CultureInfo.InvariantCulture) + (taking.Mapping.Protocol == "tcp" ? "" : "/" + taking.Mapping.Protocol);
        var message = others.Count > 1 ? $"{RelatedPlaces.Who([owner.Container, .. others.Select(other => other.Taking.Container)], "publishes", "publish")} port {number} of the host"
            : ReferenceEquals(owner.Container, taking.Container) ? $"{taking.Container.Origin.Subject} publishes port {number} of the host twice"
            : $"{taking.Container.Origin.Subject} publishes port {number} of the host, which {RelatedPlaces.Other(owner.Container)} publishes too";
        var finding = Report(taking.Place, message, FixesOf(others, ports)) with
        {
            Related = RelatedPlaces.Of(taking.Place, [PlaceOf(owner), .. others.Select(other => PlaceOf(other.Taking))]),
        };
        // Where a variable says otherwise they do not collide.
        return owner.IsDefault || others.All(other => other.Taking.IsDefault) ? finding with { Severity = Severity.Warning } : finding;
    }

    private static RelatedPlace PlaceOf(HostPorts.Taking taking) => new(taking.Place, $"{taking.Container.Origin.Subject} publishes it here");

    private static IEnumerable<Fix> FixesOf(List<(HostPorts.Taking Taking, int Port)> others, HostPorts ports)
    {
        if (others.Count != 1 || others[0] is not ({ Ports: var range, Mapping: var mapping }, var port) || range.First != range.Last || !mapping.Origin.Via.IsEmpty) yield break;
        // Who connects to the port has to follow.
        yield return Fix.Offered("Publish the next free port instead", () => ports.FreeAbove(mapping.Protocol, port) is { } free ? mapping.Origin.SetHostPort(free) : Edit.Unavailable);
    }
}
