using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What a privileged container is likely to need of its privileges, told by its command, mounts, devices and image.</summary>
internal sealed class CapabilityNeeds
{
    /// <summary>Programs that give away what they need; <c>ip</c> and <c>date</c> only with some arguments.</summary>
    private static readonly ImmutableArray<(string Capability, ImmutableArray<string> Programs)> Signs =
    [
        ("NET_ADMIN", ["iptables", "ip6tables", "iptables-legacy", "nft", "tc", "ifconfig", "route", "brctl", "wg", "wg-quick", "openvpn", "ipset", "tunctl", "bridge", "ethtool"]),
        ("SYS_ADMIN", ["mount", "umount", "fdisk", "sfdisk", "parted", "losetup", "fusermount", "sshfs", "unshare", "nsenter"]),
        ("SYS_MODULE", ["insmod", "modprobe", "rmmod"]),
        ("SYS_PTRACE", ["strace", "gdb", "ltrace"]),
        ("SYS_TIME", ["hwclock", "ntpd", "ntpdate", "chronyd"]),
        ("SYS_NICE", ["chrt", "renice", "ionice"]),
        ("SYSLOG", ["dmesg"]),
        ("SYS_BOOT", ["reboot", "kexec"]),
    ];

    private static readonly ImmutableHashSet<string> ReadingIp = ["show", "list", "ls", "get"];
    private static readonly char[] Separators = [' ', '\t', '\n', ';', '&', '|', '(', ')', '"', '\'', '`', '$'];

    /// <summary>The capabilities, in the order in which their signs are found.</summary>
    public required ImmutableArray<string> Capabilities { get; init; }

    /// <summary>The devices of the host that the command names and the container is not given yet.</summary>
    public required ImmutableArray<string> Devices { get; init; }

    /// <summary>Looks at a container.</summary>
    public static CapabilityNeeds Of(Container container)
    {
        var words = Words(container).ToList();
        var found = new List<string>();
        for (var index = 0; index < words.Count; index++)
        {
            var program = words[index].Substring(words[index].LastIndexOf('/') + 1);
            foreach (var (capability, programs) in Signs)
            {
                if (programs.Contains(program) || program.StartsWith("mkfs", StringComparison.Ordinal) && capability == "SYS_ADMIN") found.Add(capability);
            }
            if (program == "ip" && index + 1 < words.Count && !words.Skip(index + 2).Take(1).All(ReadingIp.Contains)) found.Add("NET_ADMIN");
            if (program == "date" && index + 1 < words.Count && words[index + 1] is "-s" or "--set") found.Add("SYS_TIME");
        }
        foreach (var path in HostPaths(container))
        {
            if (path.StartsWith("/dev/net/tun", StringComparison.Ordinal)) found.Add("NET_ADMIN");
            if (path.StartsWith("/dev/fuse", StringComparison.Ordinal)) found.Add("SYS_ADMIN");
            if (path.StartsWith("/lib/modules", StringComparison.Ordinal)) found.Add("SYS_MODULE");
        }
        if (container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { Capabilities: { } needed })
        {
            found.AddRange(needed.Where(name => CapabilityCatalog.Find(name) is { IsDefault: false }));
        }
        var given = container.CapAdd.Select(added => added.IsKnown(out var name) ? CapabilityCatalog.Find(name)?.Name : null).ToList();
        var hasDisks = found.Contains("SYS_ADMIN");
        return new()
        {
            Capabilities = [.. found.Distinct().Where(name => !given.Contains(name))],
            Devices = hasDisks ? [.. words.Where(IsDevice).Distinct().Where(device => !container.Devices.Any(mapping => mapping.HostPath.Is(device)))] : [],
        };
    }

    private static bool IsDevice(string word) => word.StartsWith("/dev/", StringComparison.Ordinal)
        && word is not ("/dev/null" or "/dev/zero" or "/dev/random" or "/dev/urandom" or "/dev/stdout" or "/dev/stderr" or "/dev/stdin" or "/dev/tty")
        && !word.StartsWith("/dev/shm", StringComparison.Ordinal);

    private static IEnumerable<string> HostPaths(Container container)
    {
        foreach (var mount in container.Mounts)
        {
            if (mount.Source.IsKnown(out var source)) yield return source;
        }
        foreach (var device in container.Devices)
        {
            if (device.HostPath.IsKnown(out var path)) yield return path;
        }
    }

    /// <summary>The words of entry point and command; those handed to a shell in one word are split.</summary>
    private static IEnumerable<string> Words(Container container)
    {
        foreach (var setting in (Setting<ImmutableArray<string>>?[])[container.Entrypoint, container.Command])
        {
            if (!setting.IsKnown(out var words)) continue;
            foreach (var word in words.SelectMany(word => word.Split(Separators, StringSplitOptions.RemoveEmptyEntries))) yield return word;
        }
    }
}
