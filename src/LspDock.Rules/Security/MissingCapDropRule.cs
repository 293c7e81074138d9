using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Docker gives every container 14 capabilities, of which most programs use none.</summary>
public sealed class MissingCapDropRule() : ContainerRule(RuleDescriptors.MissingCapDrop)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // What adds capabilities is told by the rule on that.
        if (container is not { CapAdd.IsEmpty: true, IsPartial: false, IsShortLived: false } || container.Privileged.Is(true)) yield break;

        var given = GivenCapabilities.Of(container);
        if (!given.DropsAll && given.IsKnown) yield return Report(container.Origin, $"{container.Origin.Subject} keeps capabilities that it may not need", DroppedCapabilities.FixFor(container, given));
    }
}
