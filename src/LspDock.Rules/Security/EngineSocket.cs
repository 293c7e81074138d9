using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>The socket by which a container engine is told what to do.</summary>
internal static class EngineSocket
{
    /// <summary>Whose socket a mount of the host is; null when it is none.</summary>
    public static string? Of(Mount mount) =>
        (mount.Kind.Is(MountKind.Bind) || mount.Kind.Is(MountKind.Other)) && mount.Source.IsKnown(out var source) ? Of(source) : null;

    private static string? Of(string source)
    {
        if (source.EndsWith("/pipe/docker_engine", StringComparison.Ordinal) || source.EndsWith("\\pipe\\docker_engine", StringComparison.Ordinal)) return "Docker";
        if (UnixPath.Normalize(source) is not { } path || !UnixPath.IsAtOrBelow(path, "/run") && !UnixPath.IsAtOrBelow(path, "/var/run") && !path.EndsWith("/docker.sock", StringComparison.Ordinal)) return null;

        return UnixPath.LastSegment(path) switch
        {
            "docker.sock" => "Docker",
            "podman.sock" => "Podman",
            "containerd.sock" => "containerd",
            "crio.sock" => "CRI-O",
            _ => null,
        };
    }
}
