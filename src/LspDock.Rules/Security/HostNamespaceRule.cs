using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A rule about a namespace that a container takes from the host in place of one of its own.</summary>
/// <param name="descriptor">What the rule's page says.</param>
/// <param name="option">The option that chooses the namespace.</param>
/// <param name="consequence">What the container does then, a clause that goes on after its name.</param>
/// <param name="own">What it would have of its own, as "a process namespace".</param>
public abstract class HostNamespaceRule(RuleDescriptor descriptor, ContainerOption option, string consequence, string own) : ContainerRule(descriptor)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var mode = container.Options.Text(option);
        if (!mode.Is("host") || IsMoot(container)) return [];

        var finding = Report(mode.Origin, $"{container.Origin.Subject} {consequence}", Fix.Offered($"Give it {own} of its own", mode.Origin.Remove));
        return [finding with { Severity = IsExpected(container) ? Severity.Information : Descriptor.Severity }];
    }

    /// <summary>Whether something else about the container makes the namespace no matter.</summary>
    protected virtual bool IsMoot(Container container) => false;

    /// <summary>Whether the container's task, or what else it may do, makes the namespace a matter of information only.</summary>
    protected virtual bool IsExpected(Container container) => false;
}
