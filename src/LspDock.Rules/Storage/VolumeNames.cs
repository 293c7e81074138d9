using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Makes up names for the volumes of a project. Each is given once, so that no two containers come to share their data.</summary>
internal sealed class VolumeNames(DockerProject project)
{
    private readonly HashSet<string> taken = new(
        project.Containers.SelectMany(container => container.Mounts).Where(mount => mount.Kind.Is(MountKind.NamedVolume)).Select(mount => mount.Source.IsKnown(out var source) ? source : ""),
        StringComparer.Ordinal);

    /// <summary>A name for the volume of a container's data: <c>db-data</c>. One that the project declares and nothing mounts is taken for meant.</summary>
    /// <param name="container">The container.</param>
    /// <param name="image">Its image.</param>
    /// <param name="directory">The directory in the container, normalized.</param>
    /// <param name="isMain">Whether it is the image's first directory of data.</param>
    public string Make(Container container, ImageReference image, string directory, bool isMain)
    {
        var owner = Cleaned(container.Name.IsKnown(out var name) ? name : UnixPath.LastSegment(image.Repository));
        var wanted = (owner.Length == 0 ? "app" : owner) + "-" + (isMain ? "data" : Cleaned(UnixPath.LastSegment(directory)));
        var free = wanted;
        for (var number = 2; !taken.Add(free); number++) free = FormattableString.Invariant($"{wanted}-{number}");
        return free;
    }

    /// <summary>The letters that Docker allows in a volume's name.</summary>
    private static string Cleaned(string text) =>
        new string([.. text.Where(letter => letter < 128 && char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-')]).Trim('.', '_', '-');
}
