using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A host has one container of a name: Docker refuses the second.</summary>
public sealed class DuplicateContainerNameRule() : ProjectRule(RuleDescriptors.DuplicateContainerName)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) => project.HasOwnNetwork ? OfProject(project) : OfScript(project);

    /// <summary>A script gives a name again while its first container is still there.</summary>
    private IEnumerable<Finding> OfScript(DockerProject project)
    {
        var owners = new Dictionary<string, Container>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (!container.FixedName.IsKnown(out var name)) continue;

            if (container.IsNameTaken && owners.TryGetValue(name, out var owner))
            {
                var finding = Report(container.FixedName.Origin, $"{container.Origin.Subject} gives the name '{name}', which an earlier container still has: no other can have it");
                yield return finding with
                {
                    // Nobody knows what is left out of an article.
                    Severity = project.IsExcerpt ? Severity.Warning : finding.Severity,
                    Related = RelatedPlaces.Of(container.FixedName.Origin, [new RelatedPlace(owner.FixedName!.Origin, $"{owner.Origin.Subject} gives it here")]),
                };
            }
            owners[name] = container;
        }
    }

    private IEnumerable<Finding> OfProject(DockerProject project)
    {
        var owners = new Dictionary<string, List<Container>>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled || !container.FixedName.IsKnown(out var name) || container.FixedName.IsDefault || name.Length == 0) continue;

            if (!owners.TryGetValue(name, out var same)) owners.Add(name, same = []);
            same.Add(container);
        }
        return from pair in owners where pair.Value.Count > 1 select Report(pair.Key, pair.Value);
    }

    private Finding Report(string name, List<Container> containers)
    {
        var (first, second) = (containers[0], containers[1]);
        var at = PlaceOf(second);
        var message = containers.Count == 2
            ? $"{second.Origin.Subject} has the container name '{name}', which {RelatedPlaces.Lower(first.Origin.Subject)} has too"
            : $"{containers.Count} services have the container name '{name}'";
        return Report(at, message, FixesOf(containers)) with
        {
            Related = RelatedPlaces.Of(at, containers.Select(container => new RelatedPlace(PlaceOf(container), $"{container.Origin.Subject} has it here"))),
        };
    }

    /// <summary>Where a container gets its name: of one that it inherits, the step by which it does.</summary>
    private static Origin PlaceOf(Container container) => container.FixedName!.Via is [.., var step] ? step : container.FixedName.Origin;

    /// <summary>Compose makes names of its own, and services are known to each other by their keys.</summary>
    private static IEnumerable<Fix> FixesOf(List<Container> containers)
    {
        var later = containers.Skip(1).Where(container => container.FixedName!.Via.IsEmpty).ToList();
        if (later.Count == containers.Count - 1) yield return Fix.Offered(later.Count == 1 ? "Let Compose name the container" : "Let Compose name all but the first", () => Edit.All(later.Select(container => container.FixedName!.Origin.Remove())));
    }
}
