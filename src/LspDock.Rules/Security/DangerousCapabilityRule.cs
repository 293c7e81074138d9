using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Some capabilities reach beyond the container.</summary>
public sealed class DangerousCapabilityRule() : ContainerRule(RuleDescriptors.DangerousCapability)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var added in container.CapAdd)
        {
            if (!added.IsKnown(out var name)) continue;

            if (string.Equals(name, "ALL", StringComparison.OrdinalIgnoreCase))
            {
                yield return Report(added.Origin, $"{container.Origin.Subject} is given every capability, which is close to privileged mode", Fix.Offered("Remove 'ALL'", added.Origin.Remove));
            }
            else if (CapabilityCatalog.Find(name) is { Danger: not CapabilityDanger.Contained } capability)
            {
                var message = $"{container.Origin.Subject} is given {capability.Name}, which lets the container {capability.Allows}";
                yield return Report(added.Origin, message, Fix.Offered($"Remove '{name}'", added.Origin.Remove)) with
                {
                    // What stays short of the host's root is often just what the container is for.
                    Severity = capability.Danger == CapabilityDanger.Takeover ? Descriptor.Severity : Severity.Information,
                };
            }
        }
    }
}
