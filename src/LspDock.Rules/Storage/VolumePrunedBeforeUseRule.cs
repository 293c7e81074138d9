using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Storage;

/// <summary>A volume that no container has is deleted by a prune, with what is in it; who mounts it afterwards gets an empty one of the same name.</summary>
public sealed class VolumePrunedBeforeUseRule() : ProjectRule(RuleDescriptors.VolumePrunedBeforeUse)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        foreach (var prune in project.VolumePrunes)
        {
            if (!DeletesNamedVolumes(prune, scope)) continue;

            var volumes = prune.MountedAfterwards;
            var (which, them) = volumes is [var single] ? ($"the volume '{single.Name}'", "it") : ($"the volumes {string.Join(", ", volumes.Take(volumes.Length - 1).Select(volume => $"'{volume.Name}'"))} and '{volumes[volumes.Length - 1].Name}'", "them");
            yield return Report(prune.Origin, $"{prune.Subject} deletes {which}, as no container has {them} at that point: what mounts {them} afterwards starts with an empty one", FixesOf(prune)) with
            {
                Related = RelatedPlaces.Of(prune.Origin, volumes.SelectMany(volume => new[] { new RelatedPlace(volume.Made, $"Volume '{volume.Name}' is made here"), new RelatedPlace(volume.Mounted, $"Volume '{volume.Name}' is mounted here") })),
            };
        }
    }

    /// <summary>Since Docker 23 only those without a name are deleted unless all are asked for, which an older client cannot be.</summary>
    private static bool DeletesNamedVolumes(VolumePrune prune, RuleScope scope) => scope.Settings.EngineReaches(23) ? prune.All.Is(true) : prune.All is null;

    private static IEnumerable<Fix> FixesOf(VolumePrune prune)
    {
        if (prune.All is { } all) yield return Fix.Offered("Delete only volumes without a name", all.Origin.Remove);
    }
}
