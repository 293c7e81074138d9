using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Features.Hover;

/// <summary>What a limit comes to, in Markdown: what its number means, what it does not limit. See https://docs.docker.com/engine/containers/resource_constraints/.</summary>
internal static class LimitMeaning
{
    private const decimal UsualPeriod = 100_000;

    /// <summary>The text; null for an option that says enough by itself.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value as written; null when it is not known.</param>
    public static string? Of(ContainerOption option, string? value) => option.Name switch
    {
        "cpus" => Quota(value) + "CPUs and a quota or period say the same, so that Docker takes only one of the two.",
        "cpu_quota" => Cpus(value) + "A quota and `cpus` say the same, so that Docker takes only one of the two.",
        "cpu_period" => "A period limits nothing by itself: the quota does.",
        "cpu_shares" => "Shares are no limit. While several containers want the same CPU, 1000 beside 100 get ten times as much of it; while nobody else wants it, either gets all.",
        "cpuset_cpus" => "Others may use these CPUs, too.",
        "memory" => Bytes(value) + Swap(value) + " Files in `/dev/shm` and in other tmpfs mounts count against the limit.",
        "memory_swap" => "This counts memory and swap together: the number of the memory limit allows no swap, -1 as much as the host has. Not written, it is twice the memory limit.",
        "memory_reservation" => "A reservation is no limit: it tells the kernel how far to bring the container back while the host is short of memory.",
        "shm_size" => "Files there count against the memory limit.",
        "tmpfs" => "Files there count against the memory limit.",
        "pids_limit" => "Threads count, too. -1 is no limit.",
        "device_read_bps" or "device_read_iops" or "device_write_bps" or "device_write_iops" => "With control groups of version 1 only direct I/O is held to it (`dd … oflag=direct`): what goes through the page cache is written later, by the kernel. Version 2 counts that, too, on ext4, xfs and btrfs.",
        "blkio_weight" or "blkio_weight_device" => "Weights are no limit, and count only on disks whose scheduler knows them, such as bfq.",
        _ => null,
    };

    private static string Quota(string? value) =>
        Number(value) is { } cpus && cpus > 0 && cpus <= 1000 ? $"{Show(cpus)} is a quota of {Show(cpus * UsualPeriod)} µs in each period of {Show(UsualPeriod)} µs. " : "";

    private static string Cpus(string? value) =>
        Number(value) is { } quota && quota > 0 && quota <= long.MaxValue ? $"In the usual period of {Show(UsualPeriod)} µs, {Show(quota)} µs are {Show(quota / UsualPeriod)} CPUs. " : "";

    private static string Bytes(string? value) => value is not null && ByteSize.Parse(value) is { } bytes and > 0 ? $"{ByteSize.Format(bytes)} is {ByteSize.Digits(bytes)} bytes. " : "";

    private static string Swap(string? value) =>
        (value is not null && ByteSize.Parse(value) is { } bytes and > 0 ? $"Without a limit of swap, {ByteSize.Format(bytes)} of swap" : "Without a limit of swap, as much swap again") + " may be used beside it.";

    private static decimal? Number(string? value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Show(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
