using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Makes up names for the volumes of a project. Each is given once, so that no two containers come to share their data.</summary>
internal sealed class VolumeNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Container, string Directory), string> given = [];

    /// <param name="project">The project.</param>
    public VolumeNames(DockerProject project)
    {
        foreach (var container in project.Containers)
        {
            foreach (var mount in container.Mounts)
            {
                if (!mount.Kind.Is(MountKind.NamedVolume) || !mount.Source.IsKnown(out var volume)) continue;

                taken.Add(volume);
                if (container.Name.IsKnown(out var name) && mount.Target.IsKnown(out var target) && UnixPath.Normalize(target) is { } directory) given[(name, directory)] = volume;
            }
        }
    }

    /// <summary>
    /// A name for the volume of a container's data: <c>db-data</c>. One that the project declares and nothing mounts is taken for meant.
    /// Containers of one name, which a script makes anew or an article shows in several forms, share their data.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="image">Its image.</param>
    /// <param name="directory">The directory in the container, normalized.</param>
    /// <param name="isMain">Whether it is the image's first directory of data.</param>
    public string Make(Container container, ImageReference image, string directory, bool isMain)
    {
        var isNamed = container.Name.IsKnown(out var name);
        if (isNamed && given.TryGetValue((name!, directory), out var same)) return same;

        var owner = Cleaned(name ?? UnixPath.LastSegment(image.Repository));
        var wanted = (owner.Length == 0 ? "app" : owner) + "-" + (isMain ? "data" : Cleaned(UnixPath.LastSegment(directory)));
        var free = wanted;
        for (var number = 2; !taken.Add(free); number++) free = FormattableString.Invariant($"{wanted}-{number}");
        if (isNamed) given[(name!, directory)] = free;
        return free;
    }

    /// <summary>The letters that Docker allows in a volume's name.</summary>
    private static string Cleaned(string text) =>
        new string([.. text.Where(letter => letter < 128 && char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-')]).Trim('.', '_', '-');
}
