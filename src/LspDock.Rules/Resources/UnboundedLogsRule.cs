using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>The log of a container grows until the disk of its host is full.</summary>
public sealed class UnboundedLogsRule() : ContainerRule(RuleDescriptors.UnboundedLogs)
{
    private static readonly string[] Limits = ["max-size=10m", "max-file=3"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.IsDisabled || !MustBeLimited.Applies(container)) yield break;
        if (container.Options.Text(ContainerOption.LoggingDriver) is { } driver && !driver.Is("json-file")) yield break;

        var options = container.Options.Entries(ContainerOption.LoggingOptions);
        // A number of files without a size is told of as such.
        if (options.Any(option => option.Name is "max-size" or "max-file") || container.Options.Texts(ContainerOption.LoggingOptions).Any(option => !option.IsKnown(out _))) yield break;

        yield return Report(container.Origin, $"{container.Origin.Subject} sets no size for its log: unless the daemon does, it grows until the disk is full",
            Fix.Unsafe("Keep at most 30 MB of log", () => container.Origin.Add(ContainerOption.LoggingOptions, options.IsEmpty ? Limits : [Limits[0]])));
    }
}
