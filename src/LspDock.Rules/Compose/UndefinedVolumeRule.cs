using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service mounts a named volume that no file declares.</summary>
public sealed class UndefinedVolumeRule() : ProjectRule(RuleDescriptors.UndefinedVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) yield break;

        var declared = new HashSet<string>(project.Volumes.Select(volume => volume.Name.IsKnown(out var name) ? name : ""), StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            foreach (var mount in container.Mounts)
            {
                if (!mount.Kind.Is(MountKind.NamedVolume) || !mount.Source.IsKnown(out var name) || mount.Source.IsDefault || name.Length == 0 || declared.Contains(name)) continue;

                yield return Report(mount.Origin, $"{container.Origin.Subject} mounts volume '{name}', which is not declared", FixesOf(mount, name, container, declared)) with { Subject = container.Origin.Subject };
            }
        }
    }

    private static IEnumerable<Fix> FixesOf(Mount mount, string name, Container container, HashSet<string> declared)
    {
        // No volume has a slash in its name: a folder is meant, and lacks what tells it from a volume.
        if (name.IndexOf('/') >= 0)
        {
            yield return Fix.Safe($"Mount the folder './{name}'", () => mount.Origin.BindPath("./" + name));
            yield break;
        }
        if (NearMiss.Of(name, declared.Where(other => !container.Mounts.Any(used => used.Source.Is(other)))) is { } near) yield return Fix.Safe($"Use '{near}'", () => mount.Origin.UseVolume(near));
        yield return Fix.Safe($"Declare volume '{name}'", () => container.Origin.DeclareVolume(name));
    }
}
