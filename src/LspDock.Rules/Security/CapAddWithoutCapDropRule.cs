using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Whoever counts out capabilities means those and no others.</summary>
public sealed class CapAddWithoutCapDropRule() : ContainerRule(RuleDescriptors.CapAddWithoutCapDrop)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container is not { CapAdd.IsEmpty: false, IsPartial: false, IsShortLived: false } || container.Privileged.Is(true)) yield break;

        var given = GivenCapabilities.Of(container);
        if (given.DropsAll || given.AddsAll || !given.IsKnown || given.Added.FirstOrDefault(added => !added.Capability.IsDefault) is not { Capability: { } } first) yield break;

        yield return Report(first.Setting.Origin, $"{container.Origin.Subject} is given {first.Capability.Name} on top of Docker's default capabilities, and drops {(given.Dropped.IsEmpty ? "none of them" : "only some of them")}",
            DroppedCapabilities.FixFor(container, given));
    }
}
