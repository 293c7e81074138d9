using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Times without a check, and a check that is switched off, check nothing.</summary>
public sealed class HealthcheckWithoutEffectRule() : ContainerRule(RuleDescriptors.HealthcheckWithoutEffect)
{
    private static readonly ContainerOption[] Times =
    [
        ContainerOption.HealthcheckInterval, ContainerOption.HealthcheckTimeout, ContainerOption.HealthcheckRetries, ContainerOption.HealthcheckStartPeriod, ContainerOption.HealthcheckStartInterval,
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Of a command its flags are all there is.
        var (check, options) = (container.HealthCheck, container.Options);
        if (check is null && !scope.Project.UsesDefaultBridge || container.IsPartial || container.IsDisabled) yield break;

        if (check is null or { Test: null, Disabled: null })
        {
            if (HasNoCheck(container) && Times.Select(options.Text).FirstOrDefault(time => time is not null) is { } first)
                yield return Report(first.Origin, $"{container.Origin.Subject} says how often its health is checked, but not how: its image has no check either, and none is made", Fix.Unsafe("Remove what has no effect", check is not null ? check.Origin.Remove : () => Edit.All(Times.Where(time => options.Text(time) is not null).Select(options.Remove))));
        }
        else if (check.Disabled.Is(true))
        {
            if (check.Test is not null || Times.Any(time => options.Text(time) is not null))
                yield return Report(check.Disabled.Origin, $"{container.Origin.Subject} switches its own health check off", Fix.Offered("Switch it on", check.Disabled.Origin.Remove));
        }
        else if (options.Text(ContainerOption.HealthcheckStartInterval) is { } interval && options.Text(ContainerOption.HealthcheckStartPeriod) is var period && (period is null || period.Is("0s") || period.Is("0")))
        {
            yield return Report(interval.Origin, $"{container.Origin.Subject} sets a time between checks during the start, but no time that counts as the start", Fix.Unsafe("Count the first 30 seconds as the start", () => period is null ? container.Origin.Add(ContainerOption.HealthcheckStartPeriod, "30s") : period.Origin.Replace("30s")));
        }
    }

    private static bool HasNoCheck(Container container) =>
        container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { HasHealthCheck: false };
}
