using LspDock.Linting;

namespace LspDock.Rules.Security;

/// <summary>A device that gives a container something of the host, and what.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Gives">What the container can do with it, a clause.</param>
internal sealed record HostDevice(Severity Severity, string Gives)
{
    private static readonly char[] Digits = [.. "0123456789"];
    private static readonly string[] Disks = ["sd", "vd", "xvd", "nvme", "mmcblk", "md", "dm-"];

    /// <summary>What is known of a normalized path; null when the device is harmless, or not known.</summary>
    public static HostDevice? Find(string path) => path switch
    {
        "/dev" => new(Severity.Warning, "it has every device of the host, the disks among them"),
        "/dev/mem" or "/dev/kmem" or "/dev/port" => new(Severity.Warning, "it can read and write the host's memory"),
        "/dev/kmsg" => new(Severity.Information, "it reads and writes the log of the host's kernel"),
        "/dev/uinput" => new(Severity.Information, "it can type on the host's keyboard"),
        "/dev/watchdog" or "/dev/watchdog0" => new(Severity.Information, "it can reboot the host"),
        _ when path.StartsWith("/dev/mapper/", StringComparison.Ordinal) && path != "/dev/mapper/control" || path.StartsWith("/dev/disk/", StringComparison.Ordinal) || IsDisk(path) => new(Severity.Warning, "it reaches every file on that disk past all permissions"),
        _ when path.StartsWith("/dev/cpu/", StringComparison.Ordinal) && path.EndsWith("/msr", StringComparison.Ordinal) => new(Severity.Warning, "it can change registers of the host's processor"),
        _ => null,
    };

    /// <summary>What a rule for devices gives, as in <c>b 8:* rmw</c>: a clause; null when it gives no disk and no memory of the host, or is no rule.</summary>
    public static string? AllowedBy(string rule)
    {
        if (rule.Split(' ') is not [var type, var numbers, var access] || access.IndexOfAny(['r', 'w']) < 0 || numbers.Split(':') is not [var major, var minor]) return null;

        return (type, major, minor) switch
        {
            ("a", "*", _) => "it has every device of the host, the disks among them",
            // 8 is SCSI, 259 NVMe, 253 and 254 what is mapped or virtual.
            ("b" or "a", "*" or "8" or "253" or "254" or "259", _) => "it reaches every file on those disks past all permissions",
            ("c" or "a", "1", "1" or "2" or "4" or "*") or ("c", "*", _) => "it can read and write the host's memory",
            _ => null,
        };
    }

    /// <summary>Whether a path is a disk or a partition: <c>/dev/sda</c>, <c>/dev/nvme0n1p2</c>.</summary>
    private static bool IsDisk(string path)
    {
        const string folder = "/dev/";
        if (!path.StartsWith(folder, StringComparison.Ordinal)) return false;

        var name = path.Substring(folder.Length);
        return Array.Find(Disks, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) switch
        {
            null => false,
            "sd" or "vd" or "xvd" => name.Substring(name.IndexOf('d') + 1).TrimEnd(Digits) is { Length: 1 or 2 } letters && letters.All(char.IsLower),
            var prefix => name.Length > prefix.Length && char.IsDigit(name[prefix.Length]),
        };
    }
}
