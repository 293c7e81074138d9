using System.Globalization;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Containers that share a network namespace share its ports: the second one that listens on a port fails.</summary>
public sealed class DuplicateListeningPortRule() : ProjectRule(RuleDescriptors.DuplicateListeningPort)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.Containers.Any(IsGuest)) yield break;

        var names = new ContainerNames(project);
        var takers = new Dictionary<(object Namespace, int Port), Container>();
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled || container.Lifetime.IsUncertain || container.Replicas.Is(0) || names.NamespaceOf(container) is not { } space || ListeningPort.Of(container) is not { } port) continue;

            if (takers.TryGetValue((space, port), out var other) && other.Running.Overlaps(container.Running))
            {
                // An article shows one command in many forms: two that join a third may be one.
                if (!project.IsExcerpt || !IsGuest(other) || !IsGuest(container)) yield return Report(container, other, port);
            }
            else takers[(space, port)] = container;
        }
    }

    private static bool IsGuest(Container container) => container.NetworkMode.IsKnown(out var mode) && (mode.Target is not null || mode.Kind == NetworkModeKind.Host);

    private Finding Report(Container later, Container earlier, int port)
    {
        // Whose network it is may stand below.
        var (guest, other) = IsGuest(later) ? (later, earlier) : (earlier, later);
        var at = guest.NetworkMode!.Origin;
        var network = guest.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.Host ? "are both in the network of the host" : "share one network namespace";
        return Report(at, $"{guest.Origin.Subject} and {RelatedPlaces.Other(other)} {network}, and both listen on port {port.ToString(CultureInfo.InvariantCulture)}: only one of them can") with
        {
            Related = RelatedPlaces.Of(at, [new RelatedPlace(other.Image?.Origin ?? other.Origin, $"{other.Origin.Subject} listens on it, too")]),
        };
    }
}
