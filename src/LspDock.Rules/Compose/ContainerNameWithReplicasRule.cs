using System.Globalization;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a service of several containers with one fixed name.</summary>
public sealed class ContainerNameWithReplicasRule() : ContainerRule(RuleDescriptors.ContainerNameWithReplicas)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.IsDisabled || !container.FixedName.IsKnown(out var name) || name.Length == 0) yield break;
        if (!container.Replicas.IsKnown(out var count) || container.Replicas.IsDefault || count < 2) yield break;

        var written = container.FixedName.Origin;
        yield return Report(written, $"{container.Origin.Subject} is to run {count.ToString(CultureInfo.InvariantCulture)} containers, and all would be named '{name}'",
            Fix.Unsafe("Let Compose name the containers", written.Remove),
            Fix.Offered("Run one container", container.Replicas.Origin.Remove))
            with
        { Related = [new RelatedPlace(container.Replicas.Origin, "The number of containers is set here")] };
    }
}
