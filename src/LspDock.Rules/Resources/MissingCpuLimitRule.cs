using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container without a CPU limit can keep every CPU of the host busy.</summary>
public sealed class MissingCpuLimitRule() : ContainerRule(RuleDescriptors.MissingCpuLimit)
{
    private const string Suggested = "1.0";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        if (limits.Cpus.Is(0) && limits.CpuQuota is null)
        {
            yield return Report(limits.Cpus.Origin, $"{container.Origin.Subject} sets its CPU limit to 0, which is no limit", Fix.Unsafe("Limit CPU use to one CPU", () => limits.Cpus.Origin.Replace(Suggested)));
        }
        // Shares are no limit: they only divide what several containers ask for at once.
        else if (limits is { Cpus: null, CpuQuota: null, CpuSet: null } && MustBeLimited.Applies(container))
        {
            yield return Report(container.Origin, $"{container.Origin.Subject} has no CPU limit: it can keep every CPU of the host busy",
                Fix.Unsafe("Limit CPU use to one CPU", () => container.Origin.Add(ContainerOption.Cpus, Suggested)));
        }
    }
}
