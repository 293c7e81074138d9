using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose stops when it is to wait for a container to be healthy that has no health check.</summary>
public sealed class DependencyWithoutHealthcheckRule() : ProjectRule(RuleDescriptors.DependencyWithoutHealthcheck)
{
    private const string Started = "service_started";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var waiting = new Dictionary<string, List<(Container Container, ContainerReference Reference)>>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled) continue;
            foreach (var reference in container.References)
            {
                if (!reference.Condition.Is("service_healthy") || !reference.Target.IsKnown(out var name)) continue;

                if (!waiting.TryGetValue(name, out var uses)) waiting.Add(name, uses = []);
                uses.Add((container, reference));
            }
        }
        if (waiting.Count == 0 || project.IsExcerpt) yield break;

        foreach (var target in project.Containers)
        {
            if (target.Name.IsKnown(out var name) && waiting.TryGetValue(name, out var uses) && !target.IsDisabled && LacksHealthCheck(target)) yield return Report(name, target, uses);
        }
    }

    private Finding Report(string name, Container target, List<(Container Container, ContainerReference Reference)> uses)
    {
        var at = uses[0].Reference.Condition!.Origin;
        var why = target.HealthCheck is { IsOff: true } ? "whose health check is switched off" : "which has no health check";
        return Report(at, $"{RelatedPlaces.Who(uses.Select(use => use.Container), "waits", "wait")} for service '{name}' to be healthy, {why}", FixesOf(name, target, uses)) with
        {
            Related = RelatedPlaces.Of(at, [new RelatedPlace(target.HealthCheck?.Origin ?? target.Origin, $"Service '{name}' is here"), .. uses.Select(use => new RelatedPlace(use.Reference.Condition!.Origin, $"{use.Container.Origin.Subject} waits for it here"))]),
        };
    }

    /// <summary>Whether it is known that nothing checks the container: neither its own test, nor its image's.</summary>
    private static bool LacksHealthCheck(Container target)
    {
        if (target.HealthCheck is { IsOff: true }) return true;
        if (target.HealthCheck is { Test: not null } or { Disabled: not null }) return false;
        if (target.Build is { } build) return build.IsKnown(out var built) && BuiltWithoutHealthCheck(built);

        return !target.IsPartial && target.Image.IsKnown(out var image) && ImageCatalog.Find(image)?.HasHealthCheck == false;
    }

    private static bool BuiltWithoutHealthCheck(ImageBuild build)
    {
        for (var stage = build.Stage; stage is not null; stage = stage.BaseStage)
        {
            if (stage.HealthCheck is { } own) return own.IsOff;
            if (stage.BaseStage is null) return stage.BaseImage is null || stage.BaseImage.IsKnown(out var image) && ImageCatalog.Find(image)?.HasHealthCheck == false;
        }
        return false;
    }

    private static IEnumerable<Fix> FixesOf(string name, Container target, List<(Container Container, ContainerReference Reference)> uses)
    {
        if (target.HealthCheck is null && target.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { HealthCheckTest: { } check, HealthCheckNeeds: null })
        {
            yield return Fix.Unsafe($"Give '{name}' a health check", () => target.Origin.AddHealthCheck(check));
        }
        yield return Fix.Unsafe($"Wait only until '{name}' has started", () => Edit.All(uses.Select(use => use.Reference.Condition!.Origin.Replace(Started))));
    }
}
