using System.Globalization;
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
            yield return Report(container.Origin, $"{container.Origin.Subject} {WhyNot(limits)}: it can keep every CPU of the host busy",
                Fix.Unsafe("Limit CPU use to one CPU", () => LimitToOne(container)));
        }
    }
    /// <summary>Docker takes no number of CPUs beside a period, which has one CPU with a quota of its own length.</summary>
    private static Edit LimitToOne(Container container) =>
        container.Limits.CpuPeriod is not { } written ? container.Origin.Add(ContainerOption.Cpus, Suggested)
        : written.IsKnown(out var period) ? container.Origin.Add(ContainerOption.CpuQuota, period.ToString(CultureInfo.InvariantCulture))
        : Edit.Unavailable;

    /// <summary>That there is no limit, and what is no limit though it may be taken for one.</summary>
    private static string WhyNot(ResourceLimits limits) =>
        limits.CpuShares is not null ? "has no CPU limit, as shares only count while others want the same CPUs"
        : limits.CpuPeriod is not null ? "has no CPU limit, as a period is none without a quota"
        : "has no CPU limit";
}
