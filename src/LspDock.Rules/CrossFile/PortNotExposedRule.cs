using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.CrossFile;

/// <summary>Where none of the ports that a container publishes is one on which its image listens, the wrong one is published.</summary>
public sealed class PortNotExposedRule() : ContainerRule(RuleDescriptors.PortNotExposed)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.IsPartial || container.NetworkMode is not null || container.Command is not null || container.Entrypoint is not null || !container.EnvironmentFiles.IsEmpty) yield break;

        var published = new List<(PortMapping Mapping, PortRange Port)>();
        foreach (var mapping in container.Ports)
        {
            if (!mapping.ContainerPort.IsKnown(out var port)) yield break;
            if (mapping.Protocol == "tcp") published.Add((mapping, port));
        }
        if (published.Count == 0 || ImagePorts.Of(container) is not { Count: > 0 } exposed || published.Any(one => exposed.Any(other => Overlap(one.Port, other)))) yield break;
        // A variable may well tell the program where to listen.
        if (published.Any(one => container.Environment.Any(variable => !variable.Value.IsKnown(out var value) || value.Contains(one.Port.ToString())))) yield break;

        var listens = string.Join(", ", exposed.Select(port => port.ToString()).Distinct());
        var image = container.Build.IsKnown(out var build) ? $"the image of {BuildNames.Dockerfile(build)}" : container.Image.IsKnown(out var reference) ? $"'{reference.FamiliarName}'" : "its image";
        foreach (var (mapping, port) in published)
        {
            yield return Report(mapping.Origin, $"{container.Origin.Subject} publishes container port {port}, but {image} exposes {listens}",
                published.Count == 1 && exposed is [{ First: var first, Last: var last }] && first == last ? [Fix.Unsafe($"Publish container port {first}", () => mapping.Origin.SetContainerPort(first))] : []) with
            {
                Related = [.. Places(container)],
            };
        }
    }

    private static bool Overlap(PortRange one, PortRange other) => one.First <= other.Last && other.First <= one.Last;

    private static IEnumerable<RelatedPlace> Places(Container container) =>
        !container.Build.IsKnown(out var build) || build.Stage is not { } built ? [] :
        from stage in built.Chain
        from exposed in stage.ExposedPorts
        select new RelatedPlace(exposed.Port.Origin, "The image exposes this");
}
