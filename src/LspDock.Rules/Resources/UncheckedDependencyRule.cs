using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A database that has started does not answer yet: only a health check tells when it does.</summary>
public sealed class UncheckedDependencyRule() : ProjectRule(RuleDescriptors.UncheckedDependency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.IsExcerpt) yield break;

        var waits = UncheckedStore.Waits(project);
        if (waits.Count == 0) yield break;

        foreach (var container in project.Containers)
        {
            if (!container.Name.IsKnown(out var name) || !waits.TryGetValue(name, out var uses) || UncheckedStore.Of(container) is not { HealthCheckTest: { } test }) continue;

            yield return Report(container.Origin, $"{container.Origin.Subject} has no health check: {RelatedPlaces.Lower(RelatedPlaces.Who(uses.Select(use => use.Container), "starts", "start"))} before it answers",
                Fix.Unsafe($"Check '{name}' and wait until it is healthy", () => container.Origin.AddHealthCheck(test) + Await(uses)),
                Fix.Unsafe($"Give '{name}' a health check", () => container.Origin.AddHealthCheck(test))) with
            {
                Subject = container.Origin.Subject,
                Related = RelatedPlaces.Of(container.Origin, uses.Select(use => new RelatedPlace(use.Reference.Target.Origin, $"{use.Container.Origin.Subject} depends on it"))),
            };
        }
    }

    /// <summary>Lets all of them wait. A container that names the other one twice has both in one list.</summary>
    private static Edit Await(List<(Container Container, ContainerReference Reference)> uses) =>
        Edit.All(uses.GroupBy(use => use.Container.Origin.Span.Start).Select(same => same.Count() == 1 ? same.First().Reference.Origin?.AwaitHealth() ?? Edit.Unavailable : Edit.Unavailable));
}
