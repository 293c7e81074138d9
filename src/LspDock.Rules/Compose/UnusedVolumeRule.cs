using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A volume that no service uses is not even made.</summary>
public sealed class UnusedVolumeRule() : ProjectRule(RuleDescriptors.UnusedVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Volumes.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, container => container.Mounts.Where(mount => mount.Kind.Is(MountKind.NamedVolume) || !mount.Kind.IsKnown(out _)).Select(mount => mount.Source ?? Setting<string>.Unknown(mount.Origin))) is not { } used) return [];

        return from volume in project.Volumes
               where volume.Name.IsKnown(out var name) && !used.Contains(name)
               select Report(volume.Origin, $"Volume '{UsedNames.Known(volume.Name)}' is declared, and no service mounts it", UsedNames.Removal(volume.Origin, volume.External));
    }
}
