using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Without limits of its own a container has those that the daemon was started with.</summary>
public sealed class MissingUlimitRule() : ContainerRule(RuleDescriptors.MissingUlimit)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!MustBeLimited.Applies(container) || !container.Options.Entries(ContainerOption.Ulimits).IsEmpty || !container.Options.Texts(ContainerOption.Ulimits).IsEmpty) yield break;

        yield return Report(container.Origin, $"{container.Origin.Subject} sets no ulimits: its processes have those of the Docker daemon, often a million open files");
    }
}
