using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.CrossFile;

/// <summary>A folder of the host that is mounted over the image's hides the packages that the build installed there.</summary>
public sealed class MountHidesImageContentRule() : ContainerRule(RuleDescriptors.MountHidesImageContent)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Mounts.IsEmpty || !container.Build.IsKnown(out var build) || build.Stage is not { } built || InstallsAtStart(container)) yield break;

        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var mounts = new List<(Mount Mount, string Path)>();
        foreach (var content in built.Chain.SelectMany(stage => stage.Contents))
        {
            if (!HoldsPackages(content) || !hidden.Add(content.Path)) continue;
            if (mounts.Count == 0 && !ReadMounts(container, mounts)) yield break;

            // Of the mounts above the packages the one deepest down is what is seen there.
            var (mount, path) = mounts.Where(one => UnixPath.IsAtOrBelow(content.Path, one.Path)).OrderByDescending(one => one.Path.Length).FirstOrDefault();
            if (mount is null || path == content.Path || !mount.Kind.Is(MountKind.Bind)) continue;

            yield return Report(mount.Origin, $"{container.Origin.Subject} mounts a folder of the host over '{path}': it hides '{content.Path}', which {BuildNames.Dockerfile(build)} fills with '{content.By}'",
                Fix.Unsafe($"Keep '{content.Path}' of the image in a volume", () => container.Origin.Add(ContainerOption.Volumes, content.Path))) with
            {
                Related = [new RelatedPlace(content.Origin, $"'{content.Path}' is filled here")],
            };
        }
    }

    /// <summary>Whether an instruction fills a folder that belongs to the image and is not kept with the sources.</summary>
    private static bool HoldsPackages(ImageContent content) =>
        content.Source == ImageContentSource.PackageManager
        || content.Source == ImageContentSource.OtherStage && UnixPath.LastSegment(content.Path) is "node_modules" or "vendor" or ".venv" or "venv";

    private static bool ReadMounts(Container container, List<(Mount, string)> mounts)
    {
        foreach (var mount in container.Mounts)
        {
            if (!mount.Target.IsKnown(out var target) || UnixPath.Normalize(target) is not { } path) return false;
            mounts.Add((mount, path));
        }
        return true;
    }

    /// <summary>Whether the container may install the packages anew each time it starts: it says so, or a script of the mounted folder decides.</summary>
    private static bool InstallsAtStart(Container container)
    {
        return container.Entrypoint is not null || container.Command is not null && (!container.Command.IsKnown(out var words) || words.Any(Installs));

        static bool Installs(string word) => word.Contains("install") || word.Contains("sync") || word.Contains(" ci") || word is "ci" or "i" || word.EndsWith(".sh", StringComparison.Ordinal);
    }
}
