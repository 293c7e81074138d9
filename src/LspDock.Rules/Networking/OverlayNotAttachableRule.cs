using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>An overlay network is there for a swarm's services: other containers join it only when it says so.</summary>
public sealed class OverlayNotAttachableRule() : ProjectRule(RuleDescriptors.OverlayNotAttachable)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        // The services of a Compose file may be a swarm's.
        if (!project.UsesDefaultBridge) yield break;

        var overlays = new Dictionary<string, Network>(StringComparer.Ordinal);
        foreach (var network in project.Networks)
        {
            if (network.Name.IsKnown(out var name) && network.Driver.Is("overlay") && (network.Attachable is null || network.Attachable.Is(false))) overlays[name] = network;
        }
        if (overlays.Count == 0) yield break;

        foreach (var container in project.Containers)
        {
            foreach (var attachment in container.Networks)
            {
                if (!attachment.Name.IsKnown(out var name) || !overlays.TryGetValue(name, out var overlay) || !overlay.Lifetime.Overlaps(container.Lifetime)) continue;

                yield return Report(attachment.Name.Origin, $"{container.Origin.Subject} cannot join the overlay network '{name}': it is there for a swarm's services, unless it is created with '--attachable'") with
                {
                    Subject = container.Origin.Subject,
                    Related = [new RelatedPlace(overlay.Origin, "The network is created here")],
                };
            }
        }
    }
}
