using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Programs trust what lies in memory that they share.</summary>
public sealed class HostIpcNamespaceRule() : HostNamespaceRule(RuleDescriptors.HostIpcNamespace, ContainerOption.Ipc,
    "uses the shared memory of the host: it can read and change what the host's programs keep there", "an IPC namespace")
{
    /// <inheritdoc/>
    protected override bool IsExpected(Container container) => container.Privileged.Is(true);
}
