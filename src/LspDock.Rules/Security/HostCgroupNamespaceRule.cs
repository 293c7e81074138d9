using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>The control groups of the host tell of every other container.</summary>
public sealed class HostCgroupNamespaceRule() : HostNamespaceRule(RuleDescriptors.HostCgroupNamespace, ContainerOption.Cgroupns,
    "sees the control groups of the host, and with them its other containers and their limits", "a cgroup namespace")
{
    /// <inheritdoc/>
    protected override bool IsMoot(Container container) => container.Privileged.Is(true) || HostMonitor.Is(container);
}
