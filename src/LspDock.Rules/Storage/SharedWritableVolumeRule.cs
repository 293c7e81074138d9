using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Programs that do not know of each other should not write to the same files.</summary>
public sealed class SharedWritableVolumeRule() : ProjectRule(RuleDescriptors.SharedWritableVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Containers.Length < 2) return [];

        var ending = AwaitedEnds.Of(project);
        var writers = new Dictionary<(MountKind, string), List<(Container Container, Mount Mount)>>();
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled || container.IsShortLived || container.Mounts.IsEmpty || !container.Image.IsKnown(out _) || container.Build is not null || container.Name.IsKnown(out var name) && ending.Contains(name)) continue;
            foreach (var mount in container.Mounts)
            {
                if (KeyOf(mount) is not { } key) continue;
                if (!writers.TryGetValue(key, out var uses)) writers.Add(key, uses = []);
                uses.Add((container, mount));
            }
        }
        return writers.Where(entry => entry.Value.Count > 1).Select(entry => Check(entry.Key.Item2, entry.Value)).OfType<Finding>();
    }

    private Finding? Check(string source, List<(Container Container, Mount Mount)> uses)
    {
        var (first, firstMount) = uses[0];
        // A web server beside a program is there to hand out its files.
        if (uses.Exists(use => IsWebServer(use.Container))) return null;
        // Several containers of one image are made to share.
        var others = uses.Skip(1).Where(use => !IsSameImage(first, use.Container) && DockerProject.Coexist(first, use.Container)).ToList();
        if (others.Count == 0) return null;

        var (second, mount) = others[0];
        // Nothing tells which of them is the one that writes.
        return Report(mount.Origin, $"{RelatedPlaces.Who([first, .. others.Select(other => other.Container)], "can write", "can write")} to '{source}'", Fix.Offered("Mount it read-only here", mount.Origin.MakeReadOnly)) with
        {
            Subject = second.Origin.Subject,
            Related = RelatedPlaces.Of(mount.Origin, [new RelatedPlace(firstMount.Origin, $"{first.Origin.Subject} mounts it here"), .. others.Skip(1).Select(other => new RelatedPlace(other.Mount.Origin, $"{other.Container.Origin.Subject} mounts it here"))]),
        };
    }

    /// <summary>What is mounted; null when it is not known, cannot be written to, or is no place for files.</summary>
    private static (MountKind, string)? KeyOf(Mount mount)
    {
        if (mount.ReadOnly is not null && !mount.ReadOnly.Is(false) || !mount.Source.IsKnown(out var source) || !mount.Kind.IsKnown(out var kind) || kind is not (MountKind.Bind or MountKind.NamedVolume)) return null;
        if (kind == MountKind.NamedVolume) return (kind, source);

        var path = UnixPath.Normalize(source) ?? source.TrimEnd('/');
        return IsOfTheSystem(path) ? null : (kind, path);
    }

    private static bool IsOfTheSystem(string path) =>
        path == "/" || path.EndsWith(".sock", StringComparison.Ordinal)
        || path.StartsWith("/", StringComparison.Ordinal) && (UnixPath.IsAtOrBelow(path, "/etc") || UnixPath.IsAtOrBelow(path, "/dev") || UnixPath.IsAtOrBelow(path, "/proc") || UnixPath.IsAtOrBelow(path, "/sys") || UnixPath.IsAtOrBelow(path, "/run") || UnixPath.IsAtOrBelow(path, "/var/run") || UnixPath.IsAtOrBelow(path, "/usr") || UnixPath.IsAtOrBelow(path, "/lib") || UnixPath.IsAtOrBelow(path, "/tmp/.X11-unix"));

    private static bool IsSameImage(Container one, Container other) =>
        one.Image.IsKnown(out var image) && other.Image.IsKnown(out var second) && image.FamiliarName == second.FamiliarName;

    private static bool IsWebServer(Container container) =>
        container.Image.IsKnown(out var image) && (image.Repository.IndexOf("nginx", StringComparison.Ordinal) >= 0 || image.FamiliarName is "httpd" or "caddy");
}
