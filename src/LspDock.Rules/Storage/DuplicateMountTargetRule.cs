using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>One path of a container holds one mount: Docker refuses two, and Compose keeps the last of them without a word.</summary>
public sealed class DuplicateMountTargetRule() : ContainerRule(RuleDescriptors.DuplicateMountTarget)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Mounts.Length < 2 || container.IsDisabled) yield break;

        var mounts = new Dictionary<string, Mount>(StringComparer.Ordinal);
        foreach (var mount in container.Mounts)
        {
            if (!mount.Target.IsKnown(out var written) || mount.Target.IsDefault || written.Length == 0) continue;

            var target = UnixPath.Normalize(written) ?? written;
            if (mounts.TryGetValue(target, out var earlier) && Compare(container, target, earlier, mount, scope.Project.LastMountHolds) is { } finding) yield return finding;
            mounts[target] = mount;
        }
    }

    private Finding? Compare(Container container, string target, Mount earlier, Mount later, bool lastHolds)
    {
        var memory = (earlier.Kind.Is(MountKind.Tmpfs) ? 1 : 0) + (later.Kind.Is(MountKind.Tmpfs) ? 1 : 0);
        if (!lastHolds || memory == 1)
        {
            return Report(later.Origin, $"{container.Origin.Subject} mounts both {Describe(earlier)} and {Describe(later)} at '{target}'",
                memory == 0 && IsSame(earlier, later) ? Fix.Safe("Remove the second", later.Origin.Remove) : Fix.Offered($"Mount only {Describe(earlier)}", later.Origin.Remove))
                with
            { Related = [new RelatedPlace(earlier.Origin, $"{Describe(earlier)} is mounted there")] };
        }
        if (memory == 2) return null;

        if (IsSame(earlier, later))
        {
            return Report(earlier.Origin, $"{container.Origin.Subject} mounts {Describe(later)} at '{target}' twice", Fix.Safe("Remove the first", earlier.Origin.Remove)) with { Severity = Severity.Information, Related = [new RelatedPlace(later.Origin, "The second is here")] };
        }
        var isLeftOut = earlier.Target.IsKnown(out var first) && later.Target.Is(first);
        return Report(earlier.Origin, $"{container.Origin.Subject} does not get {Describe(earlier)} at '{target}': {Describe(later)} is mounted there",
            isLeftOut ? Fix.Safe("Remove what is not mounted", earlier.Origin.Remove) : Fix.Offered($"Mount only {Describe(later)}", earlier.Origin.Remove))
            with
        { Severity = Severity.Warning, Related = [new RelatedPlace(later.Origin, "Of several mounts at one path Compose takes the last")] };
    }

    private static bool IsSame(Mount one, Mount other) =>
        one.Source.IsKnown(out var source) && other.Source.Is(source) && one.ReadOnly.Is(true) == other.ReadOnly.Is(true);

    private static string Describe(Mount mount) =>
        mount.Kind.Is(MountKind.Tmpfs) ? "a file system in memory"
        : mount.Source.IsKnown(out var source) ? $"'{source}'"
        : mount.Source is null ? "an anonymous volume"
        : "another mount";
}
