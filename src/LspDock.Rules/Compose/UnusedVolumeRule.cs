using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A volume that no service uses is not even made.</summary>
public sealed class UnusedVolumeRule() : ProjectRule(RuleDescriptors.UnusedVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (UsedNames.MadeInVain(project, project.Volumes, volume => volume.Name, volume => volume.Lifetime, UsesOf) is { } made)
        {
            return made.Select(volume => Report(volume.Origin, $"Volume '{UsedNames.Known(volume.Name)}' is created, and no command uses it"));
        }
        if (project.Volumes.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, UsesOf) is not { } used) return [];

        return from volume in UsedNames.Unused(project.Volumes, volume => volume.Name, used)
               select Report(volume.Origin, $"Volume '{UsedNames.Known(volume.Name)}' is declared, and no service mounts it", UsedNames.Removal(volume.Origin, volume.External));
    }

    /// <summary>The volumes that a container mounts; where a variable decides whether it is one, it may be any.</summary>
    private static IEnumerable<Setting<string>> UsesOf(Container container) =>
        from mount in container.Mounts
        where mount.Kind.Is(MountKind.NamedVolume) || !mount.Kind.IsKnown(out _)
        select mount.Source ?? Setting<string>.Unknown(mount.Origin);
}
