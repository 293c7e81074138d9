using LspDock.Linting;

namespace LspDock.Rules.Security;

/// <summary>A file or folder of the host that no container should have without a reason, and what the host loses with it.</summary>
internal sealed record HostPath
{
    /// <summary>How much it matters when the container may write to it.</summary>
    public required Severity Writable { get; init; }

    /// <summary>What follows from writing to it, a clause.</summary>
    public required string WhenWritten { get; init; }

    /// <summary>How much it matters when the container may only read it. Null when it does not.</summary>
    public Severity? ReadOnly { get; init; }

    /// <summary>What follows from reading it, a clause.</summary>
    public string WhenRead { get; init; } = "it shows much about the host";

    /// <summary>Whether mounting it read-only takes away the most of it; not so for devices, which are written to all the same.</summary>
    public bool IsReadOnlyOfUse { get; init; } = true;

    /// <summary>What is known of a normalized path; null when it is harmless, or not known.</summary>
    public static HostPath? Find(string path) => path switch
    {
        "/" => Takeover("whoever controls the container owns the host", Severity.Warning, "it holds every key and password of the host"),
        "/etc" => Takeover("it can add users and jobs that run as root", Severity.Warning, "it holds password hashes and private keys"),
        "/etc/shadow" or "/etc/gshadow" => Takeover("it can set the password of root", Severity.Warning, "it holds the password hashes of the host"),
        "/etc/passwd" or "/etc/group" => Takeover("it can make any user root", readOnly: null),
        "/etc/sudoers" or "/etc/sudoers.d" or "/etc/pam.d" => Takeover("it can make any user root", Severity.Information, "it shows who may become root"),
        "/etc/ssh" => Takeover("it decides who may log in", Severity.Warning, "it holds the host's private keys"),
        "/etc/cron.d" or "/etc/cron.daily" or "/etc/crontab" or "/var/spool/cron" or "/etc/systemd" or "/etc/systemd/system" or "/etc/init.d" or "/etc/ld.so.preload" => Takeover("what it writes there the host runs as root", readOnly: null),
        "/etc/docker" or "/etc/kubernetes" or "/var/lib/kubelet" => Takeover("it configures what runs containers on the host", Severity.Information, "it may hold credentials"),
        "/root" or "/root/.ssh" => Takeover("it can let itself in as root", Severity.Warning, "it holds the keys of root"),
        "/boot" or "/lib" or "/lib64" or "/bin" or "/sbin" or "/usr" or "/usr/bin" or "/usr/sbin" or "/usr/lib" or "/usr/local/bin" => Takeover("the host runs what lies there", readOnly: null),
        "/lib/modules" or "/usr/lib/modules" => Takeover("the host's kernel loads what lies there", readOnly: null),
        "/dev" => Takeover("it can read and write the host's disks and memory", Severity.Warning, "devices are written to even where the mount is read-only") with { IsReadOnlyOfUse = false },
        "/dev/mem" or "/dev/kmem" or "/dev/port" => Takeover("it can read and write the host's memory", Severity.Warning, "devices are written to even where the mount is read-only") with { IsReadOnlyOfUse = false },
        "/proc" => Takeover("it can change the settings of the host's kernel", Severity.Information, "it shows the processes of the host with their variables"),
        "/proc/sys" or "/proc/sysrq-trigger" => Takeover("it can change the settings of the host's kernel", readOnly: null),
        "/sys" => Takeover("it can change the settings of the host's devices and kernel", Severity.Information),
        "/sys/fs/cgroup" => new() { Writable = Severity.Information, WhenWritten = "it can change the limits of every container" },
        "/var" or "/var/lib" => Takeover("it holds the state of the host, Docker's included", Severity.Information),
        "/var/lib/docker" => Takeover("it can change every image, container and volume", Severity.Information, "it holds the files and volumes of every container"),
        "/var/lib/docker/volumes" => Takeover("it can change the data of every container", Severity.Information, "it holds the data of every container"),
        "/var/lib/containerd" => Takeover("it can change every image and container", Severity.Information, "it holds the files of every container"),
        "/home" => Takeover("it can let itself in as any user", Severity.Information, "it holds the files and keys of every user"),
        _ => IsHome(path) ? Takeover("it can let itself in as that user", Severity.Information, "it holds the user's keys and files") : null,
    };

    private static HostPath Takeover(string whenWritten, Severity? readOnly, string? whenRead = null) => whenRead is null
        ? new() { Writable = Severity.Warning, WhenWritten = whenWritten, ReadOnly = readOnly }
        : new() { Writable = Severity.Warning, WhenWritten = whenWritten, ReadOnly = readOnly, WhenRead = whenRead };

    /// <summary>Whether a path is the whole home directory of a user, or the keys in it.</summary>
    private static bool IsHome(string path) => path.Split('/') is ["", "home", { Length: > 0 }] or ["", "home", { Length: > 0 }, ".ssh"];
}
