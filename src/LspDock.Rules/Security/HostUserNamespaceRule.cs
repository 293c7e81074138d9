using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A daemon that maps users does not map this container's.</summary>
public sealed class HostUserNamespaceRule() : HostNamespaceRule(RuleDescriptors.HostUserNamespace, ContainerOption.UsernsMode,
    "keeps the user ids of the host: its root user is the host's root even where the daemon maps users", "a user namespace")
{
    /// <summary>A daemon that maps users refuses these without it.</summary>
    /// <inheritdoc/>
    protected override bool IsMoot(Container container) =>
        container.Privileged.Is(true) || container.NetworkMode.IsKnown(out var network) && network.Kind == NetworkModeKind.Host || container.Options.Text(ContainerOption.Pid).Is("host");
}
