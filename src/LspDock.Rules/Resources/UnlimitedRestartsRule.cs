using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container that fails at each start is started for ever, unless a number says how often.</summary>
public sealed class UnlimitedRestartsRule() : ContainerRule(RuleDescriptors.UnlimitedRestarts)
{
    private const string Limited = "on-failure:5";
    private const int Most = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Options.Text(ContainerOption.Restart).IsKnown(out var policy) || container.Options.Number(ContainerOption.RestartMaxAttempts).IsKnown(out _)) yield break;

        var restart = container.Options.Text(ContainerOption.Restart)!;
        var colon = policy.IndexOf(':');
        var name = colon < 0 ? policy : policy.Substring(0, colon);
        if (name == "always")
        {
            yield return Report(restart.Origin, $"{container.Origin.Subject} is started again however often it fails", Fix.Offered("Start it again at most 5 times", () => restart.Origin.Replace(Limited)));
        }
        else if (name == "on-failure")
        {
            var isNumber = int.TryParse(colon < 0 ? "0" : policy.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
            if (isNumber && count == 0) yield return Report(restart.Origin, $"{container.Origin.Subject} is started again however often it fails: 'on-failure' without a number has no end");
            else if (isNumber && count > Most) yield return Report(restart.Origin, $"{container.Origin.Subject} is started again up to {count} times", Fix.Offered("Start it again at most 5 times", () => restart.Origin.Replace(Limited)));
        }
    }
}
