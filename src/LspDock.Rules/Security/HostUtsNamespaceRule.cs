using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>The name of the host is the container's, too.</summary>
public sealed class HostUtsNamespaceRule() : HostNamespaceRule(RuleDescriptors.HostUtsNamespace, ContainerOption.Uts,
    "shares the host's own name: with SYS_ADMIN it can change it", "a name")
{
    /// <inheritdoc/>
    protected override bool IsMoot(Container container) => container.Privileged.Is(true);
}
