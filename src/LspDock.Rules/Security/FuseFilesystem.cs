using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Containers that make a file system in user space, for themselves or for the host.</summary>
internal static class FuseFilesystem
{
    private const string Device = "/dev/fuse";

    /// <summary>Whether a container has what it takes.</summary>
    public static bool Is(Container container) => container.Devices.Any(device => device.HostPath.Is(Device)) || container.Mounts.Any(mount => mount.Source.Is(Device));
}
