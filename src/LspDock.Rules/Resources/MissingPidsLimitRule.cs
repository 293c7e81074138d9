using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container without a limit of processes can use up the host's.</summary>
public sealed class MissingPidsLimitRule() : ContainerRule(RuleDescriptors.MissingPidsLimit)
{
    private const string Suggested = "256";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        const string title = "Limit it to 256 processes";
        var pids = container.Limits.Pids;
        if (pids.IsKnown(out var count) && count <= 0)
        {
            yield return Report(pids.Origin, $"{container.Origin.Subject} sets its limit of processes to {count.ToString(CultureInfo.InvariantCulture)}, which is no limit", Fix.Unsafe(title, () => pids.Origin.Replace(Suggested)));
        }
        else if (pids is null && MustBeLimited.Applies(container))
        {
            yield return Report(container.Origin, $"{container.Origin.Subject} has no limit of processes: it can use up all that the host has", Fix.Unsafe(title, () => container.Origin.Add(ContainerOption.PidsLimit, Suggested)));
        }
    }
}
