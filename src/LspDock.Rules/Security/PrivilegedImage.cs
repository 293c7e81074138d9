using LspDock.Catalog;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Images that run only privileged.</summary>
internal static class PrivilegedImage
{
    /// <summary>What those who build Docker in Docker call it, as a tag or a part of one.</summary>
    private const string DockerInDocker = "dind";

    private static readonly char[] Separators = ['-', '_', '.'];

    /// <summary>Whether a container runs one: Docker in Docker, a node of a cluster, or a registration of emulators with the host's kernel.</summary>
    public static bool Is(Container container)
    {
        if (!container.Image.IsKnown(out var image)) return false;
        if (ImageCatalog.Find(image) is { NeedsPrivileged: true }) return true;

        var name = UnixPath.LastSegment(image.Repository);
        return name is "binfmt" or DockerInDocker || name.EndsWith("qemu-static", StringComparison.Ordinal) || name.EndsWith("qemu-user-static", StringComparison.Ordinal)
            || name.EndsWith("-" + DockerInDocker, StringComparison.Ordinal) || image.Tag is { } tag && tag.Split(Separators).Contains(DockerInDocker);
    }
}
