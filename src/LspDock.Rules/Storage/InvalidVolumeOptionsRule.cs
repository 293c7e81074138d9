using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Storage;

/// <summary>Docker's own volume driver knows four options, and takes some only together.</summary>
public sealed class InvalidVolumeOptionsRule() : ProjectRule(RuleDescriptors.InvalidVolumeOptions)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        project.Volumes.Where(volume => !volume.DriverOptions.IsEmpty && (volume.Driver is null || volume.Driver.Is("local"))).SelectMany(Check);

    private IEnumerable<Finding> Check(Volume volume)
    {
        var name = volume.Name.IsKnown(out var known) ? $"'{known}'" : "This volume";
        var options = new HashSet<string>(volume.DriverOptions.Select(option => option.Name), StringComparer.Ordinal);
        foreach (var option in volume.DriverOptions)
        {
            if (option.Name.IndexOf('$') >= 0) continue;
            if (option.Name is not ("type" or "o" or "device" or "size")) yield return Report(option.Value.Origin, $"Volume {name} has an option '{option.Name}' that the driver 'local' does not know: it has 'type', 'o', 'device' and 'size'");
            else if (MissingBeside(option.Name, options) is { } missing) yield return Report(option.Value.Origin, $"Volume {name} has the option '{option.Name}' without {missing}, so Docker refuses it");
        }
    }

    /// <summary>The options without which one is refused, and which are missing; null when none are. Of two that need each other, one is told of.</summary>
    private static string? MissingBeside(string name, HashSet<string> options) => name switch
    {
        "type" when !options.Contains("device") => "'device'",
        "device" when !options.Contains("type") => "'type'",
        "o" when !options.Contains("type") && !options.Contains("device") => "'type' and 'device'",
        _ => null,
    };
}
