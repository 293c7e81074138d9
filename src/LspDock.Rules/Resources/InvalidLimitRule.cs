using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Docker and the kernel take limits only in certain ranges.</summary>
public sealed class InvalidLimitRule() : ContainerRule(RuleDescriptors.InvalidLimit)
{
    private const long Megabyte = 1024 * 1024;
    private const long LeastMemory = 6 * Megabyte;

    /// <summary>What is written as a bare number up to here was meant in megabytes.</summary>
    private const long MostMegabytes = 64 * 1024;
    private const decimal LeastCpus = 0.01m;
    private const long LeastPeriod = 1_000;
    private const long MostPeriod = 1_000_000;

    private static readonly ContainerOption[] RealTime = [ContainerOption.CpuRtRuntime, ContainerOption.CpuRtPeriod];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var (limits, subject) = (container.Limits, container.Origin.Subject);
        if (limits.Memory.IsKnown(out var memory) && memory is > 0 and < LeastMemory) yield return TooLittle(limits.Memory.Origin, $"{subject} has a memory limit of {Show(memory)}", memory);
        if (limits.MemoryReservation.IsKnown(out var reservation) && reservation is > 0 and < LeastMemory) yield return TooLittle(limits.MemoryReservation.Origin, $"{subject} has a memory reservation of {Show(reservation)}", reservation);
        if (limits.Cpus.IsKnown(out var cpus) && cpus is > 0 and < LeastCpus)
        {
            yield return Report(limits.Cpus.Origin, $"{subject} is limited to {cpus.ToString(CultureInfo.InvariantCulture)} CPUs: less than 0.01 the kernel refuses",
                Fix.Unsafe("Limit CPU use to 0.01 CPUs", () => limits.Cpus.Origin.Replace("0.01")));
        }
        if (limits.CpuPeriod.IsKnown(out var period) && period != 0 && period is < LeastPeriod or > MostPeriod)
        {
            yield return Report(limits.CpuPeriod.Origin, $"{subject} has a CPU period of {period} µs, and Docker takes 1000 to 1000000", InMilliseconds(limits.CpuPeriod.Origin, period));
        }
        if (limits.CpuQuota.IsKnown(out var quota) && quota is > 0 and < LeastPeriod)
        {
            yield return Report(limits.CpuQuota.Origin, $"{subject} has a CPU quota of {quota} µs, and Docker takes 1000 or more", InMilliseconds(limits.CpuQuota.Origin, quota));
        }
        foreach (var option in RealTime)
        {
            if (scope.Settings.Cgroups == CgroupVersion.V2 && container.Options.Number(option) is var time && time.IsKnown(out var given) && given > 0)
                yield return Report(time!.Origin, $"{subject} has a limit of real-time CPU use, which Docker refuses with control groups of version 2", Fix.Offered("Remove it", () => container.Options.Remove(option))) with
                {
                    // The host may have version 1 after all.
                    Severity = Severity.Warning,
                };
        }
        // Of a command each flag is told of.
        if (!scope.Project.UsesDefaultBridge)
        {
            foreach (var disk in container.Options.Entries(ContainerOption.BlkioWeightDevice))
            {
                if (disk.Value.IsKnown(out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != 0 && number is < 10 or > 1000)
                    yield return Report(disk.Value.Origin, $"{subject} has a weight of {number} on '{disk.Name}', and the kernel takes 10 to 1000");
            }
        }
        if (container.Options.Number(ContainerOption.BlkioWeight) is var weight && weight.IsKnown(out var share) && share != 0 && share is < 10 or > 1000)
        {
            yield return Report(weight!.Origin, $"{subject} has a disk weight of {share}, and Docker takes 10 to 1000",
                Fix.Unsafe(share < 10 ? "Write the least weight, 10" : "Write the greatest weight, 1000", () => weight.Origin.Replace(share < 10 ? "10" : "1000")));
        }
    }

    private Finding TooLittle(Origin at, string message, long bytes)
    {
        var meant = bytes is >= 6 and <= MostMegabytes ? bytes * Megabyte : LeastMemory;
        return Report(at, message + ", and Docker takes 6 MB or more", Fix.Unsafe(meant == LeastMemory ? "Write 6 MB, the least that Docker takes" : $"Write {ByteSize.Format(meant)}", () => at.Replace(ByteSize.Format(meant))));
    }

    /// <summary>A number too low for microseconds was meant in milliseconds, or in percent of the usual period, which comes to the same.</summary>
    private static Fix[] InMilliseconds(Origin at, long number) =>
        number is > 0 and < LeastPeriod ? [Fix.Unsafe($"Write {number * 1000}, {number} milliseconds", () => at.Replace((number * 1000).ToString(CultureInfo.InvariantCulture)))] : [];

    private static string Show(long bytes) => bytes % 1024 == 0 ? ByteSize.Format(bytes) : $"{bytes} bytes";
}
