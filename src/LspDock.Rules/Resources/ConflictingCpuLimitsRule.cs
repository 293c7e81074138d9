using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A number of CPUs is a quota of a period in other words, and Docker takes only one of the two.</summary>
public sealed class ConflictingCpuLimitsRule() : ContainerRule(RuleDescriptors.ConflictingCpuLimits)
{
    private const decimal UsualPeriod = 100_000;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        if (!limits.Cpus.IsKnown(out var cpus) || cpus <= 0) yield break;

        ImmutableArray<(ContainerOption Option, Setting<long> Setting)> others =
        [
            .. limits.CpuQuota.IsKnown(out var quota) && quota > 0 ? [(ContainerOption.CpuQuota, limits.CpuQuota)] : ImmutableArray<(ContainerOption, Setting<long>)>.Empty,
            .. limits.CpuPeriod.IsKnown(out var period) && period > 0 ? [(ContainerOption.CpuPeriod, limits.CpuPeriod)] : ImmutableArray<(ContainerOption, Setting<long>)>.Empty,
        ];
        if (others.IsEmpty) yield break;

        var (at, amount) = (others[0].Setting.Origin, cpus.ToString(CultureInfo.InvariantCulture));
        var title = $"Keep the limit of {amount} CPUs alone";
        // A quota of a period that is not known may be any number of CPUs.
        var isSame = quota == cpus * (period > 0 ? period : UsualPeriod) && (limits.CpuPeriod is null || period > 0);
        yield return Report(at, $"{container.Origin.Subject} has a limit of {amount} CPUs and {(quota > 0 ? $"a CPU quota of {quota} µs" : $"a CPU period of {period} µs")}: Docker takes only one of them",
            isSame ? Fix.Safe(title, RemoveOthers) : Fix.Unsafe(title, RemoveOthers),
            Fix.Offered("Keep the quota alone", () => quota > 0 ? container.Options.Remove(ContainerOption.Cpus) : Edit.Unavailable))
            with
        { Related = RelatedPlaces.Of(at, [new RelatedPlace(limits.Cpus.Origin, "The number of CPUs is here"), .. others.Skip(1).Select(other => new RelatedPlace(other.Setting.Origin, "This belongs to the quota"))]) };

        Edit RemoveOthers() => Edit.All(others.Select(other => container.Options.Remove(other.Option)));
    }
}
