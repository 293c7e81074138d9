using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A container can set a kernel parameter only in a namespace that is its own.</summary>
public sealed class HostSysctlRule() : ContainerRule(RuleDescriptors.HostSysctl)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var sysctl in container.Options.Entries(ContainerOption.Sysctls))
        {
            var (name, origin) = (sysctl.Name, sysctl.Value.Origin);
            if (KernelParameter.IsOfHost(name))
            {
                // Runtimes that are small virtual machines have a kernel of their own.
                if (container.Options.Text(ContainerOption.Runtime) is null) yield return Report(origin, $"{container.Origin.Subject} sets '{name}', of which there is one for the whole host: Docker refuses to start it", Fix.Unsafe($"Remove '{name}', and set it on the host", origin.Remove));
            }
            else if (Shared(container, name) is { } what)
            {
                yield return Report(origin, $"{container.Origin.Subject} sets '{name}', but has the host's {what}: Docker refuses to start it", Fix.Offered($"Remove '{name}', and set it on the host", origin.Remove));
            }
        }
    }

    /// <summary>What the container shares with the host so that the parameter is not its own; null when it is.</summary>
    private static string? Shared(Container container, string name) =>
        KernelParameter.IsOfNetwork(name) ? container.NetworkMode.IsKnown(out var network) && network.Kind == NetworkModeKind.Host ? "network" : null
        : KernelParameter.IsOfIpc(name) && container.Options.Text(ContainerOption.Ipc).Is("host") ? "shared memory"
        : null;
}
