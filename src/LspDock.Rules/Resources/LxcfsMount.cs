using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>A file of LXCFS mounted into a container's <c>/proc</c>, so that programs see the container's limits where they would see the host's resources. See https://github.com/lxc/lxcfs.</summary>
/// <param name="Mount">The mount.</param>
/// <param name="Folder">The folder of the host that holds the files, with a slash at its end.</param>
/// <param name="File">The file that is mounted.</param>
/// <param name="Target">The file below <c>/proc</c> that it takes the place of.</param>
internal sealed record LxcfsMount(Mount Mount, string Folder, string File, string Target)
{
    /// <summary>The container's folder of such files.</summary>
    public const string ProcFolder = "/proc/";
    private const string HostFolder = "/lxcfs/proc/";

    /// <summary>The files that belong together: what one shows makes little sense beside another that shows the host.</summary>
    public static ImmutableArray<string> Set { get; } = ["cpuinfo", "diskstats", "meminfo", "stat", "swaps", "uptime"];

    /// <summary>All files that are served.</summary>
    public static ImmutableArray<string> Served { get; } = [.. Set, "loadavg", "slabinfo"];

    /// <summary>Whether the file is mounted where it belongs.</summary>
    public bool IsRight => File == Target;

    /// <summary>The mounts of a container that are of this kind.</summary>
    public static ImmutableArray<LxcfsMount> Of(Container container)
    {
        var found = ImmutableArray<LxcfsMount>.Empty;
        foreach (var mount in container.Mounts)
        {
            if (Read(mount) is { } one) found = found.Add(one);
        }
        return found;
    }

    /// <summary>Whether the whole folder of files is mounted, and not one of them.</summary>
    public static bool IsFolder(Mount mount) => mount.Source.IsKnown(out var source) && (source.TrimEnd('/') + "/").EndsWith(HostFolder, StringComparison.Ordinal);

    private static LxcfsMount? Read(Mount mount)
    {
        if (!mount.Source.IsKnown(out var source) || source.IndexOf(HostFolder, StringComparison.Ordinal) is not (>= 0 and var at) || !mount.Target.IsKnown(out var target)) return null;

        var start = at + HostFolder.Length;
        if (UnixPath.Normalize(target) is not { } path || !path.StartsWith(ProcFolder, StringComparison.Ordinal)) return null;
        var (file, replaced) = (source.Substring(start), path.Substring(ProcFolder.Length));
        return Served.Contains(file) && Served.Contains(replaced) ? new(mount, source.Substring(0, start), file, replaced) : null;
    }
}
