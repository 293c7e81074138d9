using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>With the log driver <c>none</c> nothing of what a container says is kept.</summary>
public sealed class LoggingDisabledRule() : ContainerRule(RuleDescriptors.LoggingDisabled)
{
    private const string Bounded = "local";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Somebody sees what a container in the foreground says.
        if (container.IsShortLived || container.Options.Text(ContainerOption.LoggingDriver) is not { } driver || !driver.Is("none")) yield break;

        yield return Report(driver.Origin, $"{container.Origin.Subject} keeps no log: when it fails nothing tells why", Fix.Unsafe("Keep the newest output with the driver 'local'", () => driver.Origin.Replace(Bounded)));
    }
}
