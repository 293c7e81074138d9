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
        // What Docker's command line refuses by itself is told of with its flags.
        if (!scope.Project.LastMountHolds) yield break;

        foreach (var mount in container.Mounts)
        {
            if (mount.Target.IsKnown(out var target) && !mount.Target.IsDefault && target.Length > 0)
            {
                if (UnixPath.Normalize(target) == "/") yield return Report(mount.Origin, $"{container.Origin.Subject} mounts something at '/', where the image's own files are: Docker refuses it");
                else if (IsRelative(target)) yield return Relative(container, mount, target);
            }
        }
    }

    private Finding Relative(Container container, Mount mount, string target) => mount.Kind.Is(MountKind.AnonymousVolume)
        ? Report(mount.Origin, $"{container.Origin.Subject} mounts '{target}', which is no absolute path in the container: a volume needs one behind its name, as in '{target}:/data'")
        : Report(mount.Origin, $"{container.Origin.Subject} mounts something at '{target}', which is no absolute path in the container");

    /// <summary>Whether a path is absolute neither on Linux nor on Windows, and no word in brackets that stands for the reader's own. A single letter is what the colon of a drive leaves.</summary>
    private static bool IsRelative(string path) => path[0] is not ('/' or '\\' or '[' or '<' or '{') && !(path.Length == 1 && char.IsLetter(path[0])) && !(path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]));
}
