using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A privileged container holds every capability and every device of the host.</summary>
public sealed class PrivilegedContainerRule() : ContainerRule(RuleDescriptors.PrivilegedContainer)
{
    private const string MostOftenMeant = "NET_ADMIN";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Privileged.Is(true)) yield break;

        var isNeeded = PrivilegedImage.Is(container) || EntersHost(container);
        yield return Report(container.Privileged.Origin, $"{container.Origin.Subject} runs privileged: its root user is root on the host", isNeeded ? [] : Fixes(container, container.Privileged.Origin)) with
        {
            // Nothing less would do, so there is nothing to mend.
            Severity = isNeeded ? Severity.Information : Descriptor.Severity,
        };
    }

    private static IEnumerable<Fix> Fixes(Container container, Origin privileged)
    {
        var needs = CapabilityNeeds.Of(container);
        // What hands out a part of the socket of Docker is kept from it by SELinux unless it is privileged.
        var remove = Fix.Unsafe("Remove privileged mode", privileged.Remove) with { IsOnlyOffered = SocketProxy.Is(container) };
        if (needs.Capabilities.IsEmpty)
        {
            yield return remove;
            yield return Replace(container, privileged, [MostOftenMeant], []);
        }
        else
        {
            yield return Replace(container, privileged, [.. needs.Capabilities], [.. needs.Devices]);
            yield return remove;
        }
    }

    /// <summary>Whether the container is there to act as the host: it enters the namespaces of the host's first process.</summary>
    private static bool EntersHost(Container container)
    {
        if (!container.Options.Text(ContainerOption.Pid).Is("host")) return false;

        return container.Options.CommandTexts.Any(text => text.Text.IndexOf("nsenter", StringComparison.Ordinal) >= 0);
    }

    private static Fix Replace(Container container, Origin privileged, string[] capabilities, string[] devices) => Fix.Unsafe(
        $"Replace privileged mode with {string.Join(", ", [.. capabilities, .. devices])}",
        () => privileged.Remove() + (devices.Length == 0
            ? container.Origin.Add(ContainerOption.CapAdd, capabilities)
            : container.Origin.AddAll((ContainerOption.CapAdd, capabilities), (ContainerOption.Devices, devices))));
}
