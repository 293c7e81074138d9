using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A privileged container holds every capability and every device of the host.</summary>
public sealed class PrivilegedContainerRule() : ContainerRule(RuleDescriptors.PrivilegedContainer)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Privileged.Is(true)) yield break;

        var privileged = container.Privileged.Origin;
        yield return Report(privileged, $"{container.Origin.Subject} runs privileged: its root user is root on the host", Fix.Unsafe("Remove privileged mode", privileged.Remove));
    }
}
