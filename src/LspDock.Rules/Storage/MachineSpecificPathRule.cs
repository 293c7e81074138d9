using LspDock.Linting;
using LspDock.Model;
using LspDock.Rules.Security;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>A path below one person's folder is there on one machine only.</summary>
public sealed class MachineSpecificPathRule() : ContainerRule(RuleDescriptors.MachineSpecificPath)
{
    private static readonly string[] Homes = ["/home/", "/Users/"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Mounts.IsEmpty || scope.Project.IsExcerpt) yield break;

        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.Bind) || mount.Source is not { IsDefault: false } || !mount.Source.IsKnown(out var source)) continue;

            if (IsOnDrive(source)) yield return Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}', which is a path of one machine with Windows");
            else if (BelowHome(source) is { } rest)
            {
                // In other notations a variable may not be replaced where the path stands.
                var fixes = scope.Project.LastMountHolds ? [Fix.Unsafe("Begin the path with ${HOME}", () => mount.Origin.BindPath("${HOME}/" + rest))] : Array.Empty<Fix>();
                yield return Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}', which is there on one person's machine only", fixes);
            }
        }
    }

    private static bool IsOnDrive(string source) => source.Length > 2 && char.IsLetter(source[0]) && source[1] == ':' && source[2] is '\\' or '/';

    /// <summary>What follows a person's home directory; null when the path does not lie below one, or is told of as sensitive.</summary>
    private static string? BelowHome(string source)
    {
        if (UnixPath.Normalize(source) is not { } path || HostPath.Find(path) is not null) return null;

        foreach (var home in Homes)
        {
            if (path.StartsWith(home, StringComparison.Ordinal) && path.IndexOf('/', home.Length) is > 0 and var end && end > home.Length && end + 1 < path.Length) return path.Substring(end + 1);
        }
        return null;
    }
}
