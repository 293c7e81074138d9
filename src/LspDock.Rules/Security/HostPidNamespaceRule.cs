using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Whoever sees the processes of the host can end them and read their secrets.</summary>
public sealed class HostPidNamespaceRule() : HostNamespaceRule(RuleDescriptors.HostPidNamespace, ContainerOption.Pid,
    "sees the processes of the host: as root it can end them and read their variables and files", "a process namespace")
{
    /// <inheritdoc/>
    protected override bool IsExpected(Container container) => container.Privileged.Is(true) || HostMonitor.Is(container);
}
