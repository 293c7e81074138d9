using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Docker discards some limits without stopping: what they promise does not hold.</summary>
public sealed class LimitWithoutEffectRule() : ContainerRule(RuleDescriptors.LimitWithoutEffect)
{
    private const long LeastShares = 2;
    private const long MostShares = 262_144;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var (options, subject) = (container.Options, container.Origin.Subject);
        if (scope.Settings.Cgroups == CgroupVersion.V2 && options.Number(ContainerOption.MemorySwappiness) is var swappiness && swappiness.IsKnown(out var percent) && percent > 0)
        {
            // The host may have cgroup v1 after all.
            yield return Report(swappiness!.Origin, $"{subject} sets swappiness, which control groups of version 2 do not have: Docker discards it",
                Fix.Unsafe("Remove the swappiness", () => options.Remove(ContainerOption.MemorySwappiness)));
        }
        if (options.Number(ContainerOption.KernelMemory) is var kernelMemory && kernelMemory.IsKnown(out var bytes) && bytes > 0)
        {
            yield return Report(kernelMemory!.Origin, $"{subject} limits the kernel's memory, which Docker no longer does: it discards the limit",
                Fix.Safe("Remove the limit", () => options.Remove(ContainerOption.KernelMemory)));
        }
        if (options.Number(ContainerOption.ShmSize) is { } sharedMemory && options.Text(ContainerOption.Ipc).IsKnown(out var owner) && SharedMemory.IsOfOthers(owner))
        {
            yield return Report(sharedMemory.Origin, $"{subject} sets a size for shared memory that is not its own ('{owner}'): Docker discards it",
                Fix.Safe("Remove the size", () => options.Remove(ContainerOption.ShmSize)));
        }
        if (container.Limits is { CpuPeriod: { } period, CpuQuota: null, Cpus: null } && period.IsKnown(out var microseconds) && microseconds > 0 && !container.IsPartial)
        {
            yield return Report(period.Origin, $"{subject} has a CPU period without a quota, which limits nothing", Fix.Safe("Remove the period", period.Origin.Remove));
        }
        if (container.Limits.CpuShares.IsKnown(out var shares) && shares > 0 && shares is < LeastShares or > MostShares)
        {
            var used = ByteSize.Digits(shares < LeastShares ? LeastShares : MostShares);
            yield return Report(container.Limits.CpuShares.Origin, $"{subject} has {shares} CPU shares: the kernel takes 2 to 262144, and this for {used}",
                Fix.Safe($"Write {used}", () => container.Limits.CpuShares.Origin.Replace(used)));
        }
    }
}
