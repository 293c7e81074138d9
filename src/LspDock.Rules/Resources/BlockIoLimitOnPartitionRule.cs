using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>The kernel counts block I/O by disk. See https://docs.kernel.org/admin-guide/cgroup-v2.html.</summary>
public sealed class BlockIoLimitOnPartitionRule() : ContainerRule(RuleDescriptors.BlockIoLimitOnPartition)
{
    private static readonly ContainerOption[] Limits =
        [ContainerOption.DeviceReadBps, ContainerOption.DeviceWriteBps, ContainerOption.DeviceReadIops, ContainerOption.DeviceWriteIops, ContainerOption.BlkioWeightDevice];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var option in Limits)
        {
            foreach (var limit in container.Options.Entries(option))
            {
                if (limit.NameOrigin is not { } at || DiskOf(limit.Name) is not { } disk) continue;

                yield return Report(at, $"{container.Origin.Subject} has a limit for '{limit.Name}', which is a partition: the kernel limits whole disks, and Docker does not start the container", Fix.Unsafe($"Limit '{disk}'", () => at.Replace(disk)));
            }
        }
    }

    /// <summary>The disk that a partition is of; null when a device is none that is surely a partition.</summary>
    private static string? DiskOf(string device)
    {
        const string folder = "/dev/";
        var disk = device.TrimEnd(Digits);
        if (!device.StartsWith(folder, StringComparison.Ordinal) || disk.Length == device.Length) return null;

        // With a number at its end a disk has a p before that of the partition.
        var name = disk.Substring(folder.Length);
        if (name.StartsWith("nvme", StringComparison.Ordinal) || name.StartsWith("mmcblk", StringComparison.Ordinal)) return name[name.Length - 1] == 'p' && char.IsDigit(name[name.Length - 2]) ? disk.Substring(0, disk.Length - 1) : null;

        // The first disk of some virtual machines is called xvda1.
        return name.Length is 3 or 4 && name[1] == 'd' && name[0] is 's' or 'v' or 'h' && name.All(char.IsLower) ? disk : null;
    }
}
