using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>The runtime lets only a few files below a container's <c>/proc</c> be mounted over. See https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go.</summary>
public sealed class MountOverProcRule() : ContainerRule(RuleDescriptors.MountOverProc)
{
    private const string Folder = "/proc";

    private static readonly ImmutableArray<string> Allowed =
    [
        "/proc/cpuinfo", "/proc/diskstats", "/proc/loadavg", "/proc/meminfo", "/proc/slabinfo", "/proc/stat", "/proc/swaps", "/proc/uptime",
        "/proc/net/dev", "/proc/sys/crypto/fips_enabled", "/proc/sys/kernel/ns_last_pid",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            if (!mount.Target.IsKnown(out var target) || target.IndexOf("proc", StringComparison.Ordinal) < 0 || !mount.Kind.IsKnown(out var kind) || kind == MountKind.Tmpfs) continue;
            if (UnixPath.Normalize(target) is not { } path || !UnixPath.IsAtOrBelow(path, Folder) || Allowed.Contains(path)) continue;
            if (path == Folder && !IsSurelyNoProc(mount, kind) || HasOtherRuntime(container)) continue;

            yield return Report(mount.Origin, path == Folder
                    ? $"{container.Origin.Subject} mounts something over '/proc' that is none: the runtime refuses to start it"
                    : $"{container.Origin.Subject} mounts over '{path}': the runtime lets only a few files below /proc be replaced, and this is none of them",
                Fix.Offered("Remove the mount", mount.Origin.Remove));
        }
    }

    /// <summary>Over <c>/proc</c> itself the host's may be mounted, under whatever path it is found.</summary>
    private static bool IsSurelyNoProc(Mount mount, MountKind kind) =>
        kind is MountKind.NamedVolume or MountKind.AnonymousVolume || LxcfsMount.IsFolder(mount);

    /// <summary>Other runtimes have other rules.</summary>
    private static bool HasOtherRuntime(Container container) =>
        container.Options.Text(ContainerOption.Runtime) is { } runtime && !runtime.Is("runc") && !runtime.Is("nvidia");
}
