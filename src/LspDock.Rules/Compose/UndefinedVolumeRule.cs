using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service mounts a named volume that no file declares.</summary>
public sealed class UndefinedVolumeRule() : ProjectRule(RuleDescriptors.UndefinedVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) return [];

        var declared = MissingName.Names(project.Volumes.Select(volume => volume.Name));
        return from missing in MissingName.Of(project, declared, container => container.Mounts.Where(mount => mount.Kind.Is(MountKind.NamedVolume)).Select(mount => UseOf(mount, container)))
               let message = $"{missing.Who("mounts", "mount")} volume '{missing.Name}', which is not declared"
               select missing.Complete(Report(missing.First.At, message, FixesOf(missing, declared)), "mounts it");
    }

    private static NameUse? UseOf(Mount mount, Container container) =>
        NameUse.Of(mount.Source, container) is { } use ? use with { At = mount.Origin, Renaming = mount.Origin.UseVolume } : null;

    private static IEnumerable<Fix> FixesOf(MissingName missing, HashSet<string> declared)
    {
        // No volume has a slash in its name: a folder is meant, and lacks what tells it from a volume.
        if (missing.Name.IndexOf('/') >= 0)
        {
            yield return Fix.Safe($"Mount the folder './{missing.Name}'", () => Edit.All(missing.Uses.Select(use => ((MountOrigin)use.At).BindPath("./" + missing.Name))));
            yield break;
        }
        if (missing.UseNearest(declared, container => container.Mounts.Select(used => used.Source)) is { } rename) yield return rename;
        yield return Fix.Safe($"Declare volume '{missing.Name}'", () => missing.First.Container.Origin.DeclareVolume(missing.Name));
    }
}
