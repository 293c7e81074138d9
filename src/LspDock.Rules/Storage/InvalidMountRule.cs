using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Docker does not create a container with a mount that it refuses.</summary>
public sealed class InvalidMountRule() : ContainerRule(RuleDescriptors.InvalidMount)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            if (mount.Target.IsKnown(out var target) && !mount.Target.IsDefault && target.Length > 0)
            {
                if (UnixPath.Normalize(target) == "/") yield return Report(mount.Origin, $"{container.Origin.Subject} mounts something at '/', where the image's own files are: Docker refuses it");
                // What Docker's command line refuses by itself is told of with its flags.
                else if (scope.Project.LastMountHolds && IsRelative(target)) yield return Relative(container, mount, target);
            }
            // So is what it refuses of a mount's modes, and Compose puts them into fields.
            if (scope.Project is { UsesDefaultBridge: false, HasOwnNetwork: false } && !mount.Modes.IsEmpty && !mount.Kind.Is(MountKind.Tmpfs) && CheckModes(container, mount) is { } finding) yield return finding;
        }
    }

    private Finding Relative(Container container, Mount mount, string target) => mount.Kind.Is(MountKind.AnonymousVolume)
        ? Report(mount.Origin, $"{container.Origin.Subject} mounts '{target}', which is no absolute path in the container: a volume needs one behind its name, as in '{target}:/data'")
        : Report(mount.Origin, $"{container.Origin.Subject} mounts something at '{target}', which is no absolute path in the container");

    /// <summary>Whether a path is absolute neither on Linux nor on Windows. A single letter is what the colon of a drive leaves.</summary>
    private static bool IsRelative(string path) => path[0] is not ('/' or '\\') && !(path.Length == 1 && char.IsLetter(path[0])) && !(path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]));

    private Finding? CheckModes(Container container, Mount mount)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var written in mount.Modes)
        {
            if (!written.IsKnown(out var mode) || ClassOf(mode) is not { } kind) continue;
            if (classes.TryGetValue(kind, out var earlier)) return Report(mount.Origin, earlier == mode ? $"{container.Origin.Subject} gives a mount the mode '{mode}' twice, which Docker refuses" : $"{container.Origin.Subject} gives a mount the modes '{earlier}' and '{mode}', of which Docker takes one");
            classes.Add(kind, mode);
        }
        if (classes.TryGetValue(Propagation, out var propagation))
        {
            if (mount.Kind.Is(MountKind.NamedVolume)) return Report(mount.Origin, $"{container.Origin.Subject} gives a volume the mode '{propagation}', which Docker takes only for folders of the host", Without(mount, propagation));
            if (propagation is not ("rslave" or "rshared") && mount.Source.IsKnown(out var source) && UnixPath.Normalize(source) is { } path && (path == "/" || UnixPath.IsAtOrBelow(path, "/var/lib/docker")))
                return Report(mount.Origin, $"{container.Origin.Subject} mounts '{path}' with the mode '{propagation}': with Docker's own folder in it, Docker takes only 'rslave' and 'rshared'", Without(mount, propagation));
        }
        if (classes.ContainsKey(Copying) && mount.Kind.Is(MountKind.Bind)) return Report(mount.Origin, $"{container.Origin.Subject} gives a folder of the host the mode 'nocopy', which Docker takes only for volumes", Without(mount, "nocopy"));
        return null;
    }

    private const string Propagation = "propagation";
    private const string Copying = "copying";

    /// <summary>Of the modes of one class a mount has at most one; null for a mode that Docker does not know.</summary>
    private static string? ClassOf(string mode) => mode switch
    {
        "ro" or "rw" => "access",
        "z" or "Z" => "label",
        "private" or "rprivate" or "shared" or "rshared" or "slave" or "rslave" => Propagation,
        "nocopy" => Copying,
        "consistent" or "cached" or "delegated" => "consistency",
        _ => null,
    };

    private static Fix Without(Mount mount, string mode) => Fix.Safe($"Leave out '{mode}'", () => mount.Origin.ExchangeMode(mode, with: null));
}
