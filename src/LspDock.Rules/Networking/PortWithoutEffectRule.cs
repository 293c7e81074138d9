using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Only a bridge publishes ports: everywhere else Docker drops them without a word.</summary>
public sealed class PortWithoutEffectRule() : ProjectRule(RuleDescriptors.PortWithoutEffect)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var publishing = new Publishing(project);
        foreach (var container in project.Containers)
        {
            if (container.Ports.IsEmpty || publishing.ReasonAgainst(container) is not { } reason) continue;

            yield return Report(container.Ports[0].Origin, $"{container.Origin.Subject} publishes ports without effect: {reason}", Fix.Unsafe("Publish nothing", () => container.Options.Remove(ContainerOption.Ports))) with
            {
                Subject = container.Origin.Subject,
                Related = RelatedPlaces.Of(container.Ports[0].Origin, container.Ports.Skip(1).Select(port => new RelatedPlace(port.Origin, "Published here too"))),
            };
        }
    }
}
