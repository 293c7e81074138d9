using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Images that hold the socket of a container engine to hand out a part of it.</summary>
internal static class SocketProxy
{
    /// <summary>Whether a container runs one.</summary>
    public static bool Is(Container container) =>
        container.Image.IsKnown(out var image) && UnixPath.LastSegment(image.Repository) is var name
        && (name.EndsWith("socket-proxy", StringComparison.Ordinal) || name.StartsWith("cetusguard", StringComparison.Ordinal));
}
