using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Without a health check Docker knows of a container no more than that its process runs.</summary>
public sealed class MissingHealthcheckRule() : ProjectRule(RuleDescriptors.MissingHealthcheck)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.IsExcerpt) yield break;

        var ending = AwaitedEnds.Of(project);
        var waits = UncheckedStore.Waits(project);
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled || !MustBeLimited.Applies(container) || container.HealthCheck is { Test: not null } or { Disabled: not null }) continue;
            if (container.Name.IsKnown(out var name) && (ending.Contains(name) || waits.ContainsKey(name) && UncheckedStore.Of(container) is not null)) continue;

            var image = container.Build is null && container.Image.IsKnown(out var reference) ? ImageCatalog.Find(reference) : null;
            if (image is { HasHealthCheck: true } || IsBuiltWithCheck(container)) continue;

            yield return Report(container.Origin, image is { HasHealthCheck: false }
                ? $"{container.Origin.Subject} has no health check: Docker takes it for well as long as its process runs"
                : $"{container.Origin.Subject} has no health check of its own: unless its image has one, Docker takes it for well as long as its process runs", FixesOf(container, image)) with
            {
                Subject = container.Origin.Subject,
            };
        }
    }

    private static IEnumerable<Fix> FixesOf(Container container, KnownImage? image)
    {
        if (container.HealthCheck is null && image is { HealthCheckTest: { } test, HealthCheckNeeds: null } && !ImageProgram.IsReplaced(container))
            yield return Fix.Unsafe($"Check it the way that suits '{image.Names[0]}'", () => container.Origin.AddHealthCheck(test));
    }

    /// <summary>Whether a stage of the image's Dockerfile has a check.</summary>
    private static bool IsBuiltWithCheck(Container container)
    {
        if (!container.Build.IsKnown(out var build)) return false;
        for (var stage = build.Stage; stage is not null; stage = stage.BaseStage)
        {
            if (stage.HealthCheck is { } own) return !own.IsOff;
            if (stage.BaseStage is null && stage.BaseImage.IsKnown(out var image)) return ImageCatalog.Find(image)?.HasHealthCheck == true;
        }
        return false;
    }
}
