using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container that the kernel may not kill stands still with the host when memory runs out, unless it has a limit of its own.</summary>
public sealed class OomKillDisabledRule() : ContainerRule(RuleDescriptors.OomKillDisabled)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Options.Switch(ContainerOption.OomKillDisable) is not { } disabled || !disabled.Is(true)) yield break;

        var allow = Fix.Unsafe("Let the kernel kill it", () => container.Options.Remove(ContainerOption.OomKillDisable));
        if (scope.Settings.Cgroups == CgroupVersion.V2)
        {
            yield return Report(disabled.Origin, $"{container.Origin.Subject} is to be spared when memory runs out, which control groups of version 2 cannot do: Docker discards it", allow) with { Severity = Severity.Information };
        }
        else if (container.Limits.Memory is null && !container.IsPartial || container.Limits.Memory.Is(0))
        {
            yield return Report(disabled.Origin, $"{container.Origin.Subject} has no memory limit and may not be killed: when it takes all memory, the host hangs", allow);
        }
    }
}
