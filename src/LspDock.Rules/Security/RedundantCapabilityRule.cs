using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A capability that is added or dropped without effect makes the list say less than it seems to.</summary>
public sealed class RedundantCapabilityRule() : ContainerRule(RuleDescriptors.RedundantCapability)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // A privileged container holds them all; what it needs of them is told by the list.
        if (container is { CapAdd.IsEmpty: true, CapDrop.IsEmpty: true } or { IsPartial: true } || container.Privileged.Is(true) || container.Origin.IsOfOtherEngine) yield break;

        var given = GivenCapabilities.Of(container);
        if (!given.IsKnown) yield break;

        foreach (var (setting, capability) in given.Added)
        {
            // In the host's network it is how the author says what the container is for.
            if (given.Drops(capability) || capability.Name == "NET_RAW" && container.NetworkMode.IsKnown(out var network) && network.Kind == NetworkModeKind.Host) continue;
            if (given.AddsAll) yield return Report(setting, $"{container.Origin.Subject} is given {capability.Name} beside ALL, which holds it");
            else if (capability.IsDefault && !given.DropsAll) yield return Report(setting, $"{container.Origin.Subject} is given {capability.Name}, which Docker gives to every container");
        }
        foreach (var (setting, capability) in given.Dropped)
        {
            if (given.AddsAll || given.Adds(capability)) continue;
            if (given.DropsAll) yield return Report(setting, $"{container.Origin.Subject} drops {capability.Name} beside ALL, which holds it");
            else if (!capability.IsDefault) yield return Report(setting, $"{container.Origin.Subject} drops {capability.Name}, which Docker gives to no container");
        }
    }

    private Finding Report(Setting<string> setting, string message) => Report(setting.Origin, message, Fix.Safe("Remove it", setting.Origin.Remove));
}
