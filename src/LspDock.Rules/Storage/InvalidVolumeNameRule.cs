using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Storage;

/// <summary>Docker refuses some names of volumes, and takes a relative path for one.</summary>
public sealed class InvalidVolumeNameRule() : ProjectRule(RuleDescriptors.InvalidVolumeName)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        foreach (var volume in project.Volumes)
        {
            // In Compose the key is not the volume's name: the project's comes before it.
            var name = volume.FixedName ?? (project.LastMountHolds ? null : volume.Name);
            if (name is { IsDefault: false } && IsLocal(volume) && name.IsKnown(out var text) && !IsStandIn(text) && VolumeName.Flaw(text) is { } flaw) yield return Report(name.Origin, $"'{text}' is no name for a volume: {flaw}");
        }
        if (project.LastMountHolds) yield break;

        foreach (var container in project.Containers)
        {
            foreach (var mount in container.Mounts)
            {
                if (mount.Source.IsKnown(out var source) && Check(container, mount, source) is { } finding) yield return finding with { Subject = container.Origin.Subject };
            }
        }
    }

    private Finding? Check(Container container, Mount mount, string source)
    {
        if (source.Length == 0 || source[0] is '/' or '.' or '~' or '\\' || source.IndexOfAny(['\\', ':']) >= 0 || IsStandIn(source)) return null;
        if (mount.Kind.Is(MountKind.Bind) && mount.Origin.IsSourceCheckedWithFlag) return null;
        if (source.IndexOf('/') > 0 && (mount.Kind.Is(MountKind.Bind) || mount.Kind.Is(MountKind.NamedVolume)))
        {
            return Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}', which Docker takes for the name of a volume and refuses: a folder's path begins with '/' or './'",
                Fix.Safe($"Mount './{source}'", () => mount.Origin.BindPath("./" + source)));
        }
        return mount.Kind.Is(MountKind.NamedVolume) && VolumeName.Flaw(source) is { } flaw && container.Options.Text(Catalog.ContainerOption.VolumeDriver) is null
            ? Report(mount.Origin, $"{container.Origin.Subject} mounts a volume '{source}', which is no name for one: {flaw}")
            : null;
    }

    private static bool IsLocal(Volume volume) => (volume.Driver is null || volume.Driver.Is("local")) && volume.External is null;

    /// <summary>Whether a text only stands for the reader's own.</summary>
    private static bool IsStandIn(string text) => text.IndexOfAny(['<', '>', '[', ']', '{', '}', '%', '…', '$', '*']) >= 0 || text.Contains("...") || text.IndexOf("path_to", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("path-to", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("path/to", StringComparison.OrdinalIgnoreCase) >= 0 || text.StartsWith("path", StringComparison.OrdinalIgnoreCase) || text.StartsWith("your", StringComparison.OrdinalIgnoreCase) || text.StartsWith("host", StringComparison.OrdinalIgnoreCase);
}
