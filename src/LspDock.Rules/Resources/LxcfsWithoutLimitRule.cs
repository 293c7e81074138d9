using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>LXCFS shows a container its limits; where there are none, it shows the host.</summary>
public sealed class LxcfsWithoutLimitRule() : ContainerRule(RuleDescriptors.LxcfsWithoutLimit)
{
    private const long SuggestedBytes = 512 * 1024 * 1024;
    private static readonly ImmutableArray<string> OfLimits = ["cpuinfo", "meminfo", "stat", "swaps"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        if (IsSet(limits.Memory) || IsSet(limits.CpuQuota) || limits.CpuSet is not null || limits.Cpus is not null && !limits.Cpus.Is(0) || container.IsPartial) yield break;
        if (LxcfsMount.Of(container).FirstOrDefault(mount => mount.IsRight && OfLimits.Contains(mount.File)) is not { } first) yield break;

        yield return Report(first.Mount.Origin, $"{container.Origin.Subject} has neither a memory nor a CPU limit: the files of LXCFS show what the host has",
            Fix.Unsafe("Limit memory to 512 MB", () => limits.Memory is { } written ? written.Origin.Replace(ByteSize.Format(SuggestedBytes)) : container.Origin.Add(ContainerOption.Memory, ByteSize.Digits(SuggestedBytes))));
    }

    private static bool IsSet(Setting<long>? limit) => limit is not null && !limit.Is(0);
}
