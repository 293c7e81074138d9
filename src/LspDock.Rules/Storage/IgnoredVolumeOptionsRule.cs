using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Storage;

/// <summary>A volume that is there already is not made anew: what the second command says of it is not looked at.</summary>
public sealed class IgnoredVolumeOptionsRule() : ProjectRule(RuleDescriptors.IgnoredVolumeOptions)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        // In Compose a name is declared once.
        if (project.LastMountHolds || project.Volumes.Length < 2 || project.IsExcerpt) yield break;

        var earlier = new Dictionary<string, Volume>(StringComparer.Ordinal);
        foreach (var volume in project.Volumes)
        {
            if (!volume.Name.IsKnown(out var name)) continue;
            if (earlier.TryGetValue(name, out var first) && IsThereStill(first, volume) && Ignored(first, volume) is { } option)
            {
                yield return Report(volume.Origin, $"Volume '{name}' is there already: Docker keeps it as it was made and leaves out the option '{option}'") with { Related = [new RelatedPlace(first.Origin, "It is made here")] };
            }
            earlier[name] = volume;
        }
    }

    /// <summary>Whether nothing removes the volume in between: its name is taken over by the second command itself.</summary>
    private static bool IsThereStill(Volume first, Volume second) =>
        first.Lifetime.End == second.Lifetime.Start && !first.Lifetime.IsUncertain && !second.Lifetime.IsUncertain && !first.Lifetime.IsAlternativeTo(second.Lifetime);

    /// <summary>An option of the second that the first does not have so; null when there is none. Another driver is refused, and not ignored.</summary>
    private static string? Ignored(Volume first, Volume second)
    {
        foreach (var option in second.DriverOptions)
        {
            if (!option.Value.IsKnown(out var value)) continue;
            if (!first.DriverOptions.Any(other => other.Name == option.Name && (!other.Value.IsKnown(out var same) || same == value))) return option.Name;
        }
        return null;
    }
}
