using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Docker's profiles keep a container from what hardly any program needs and many break-outs use.</summary>
public sealed class SecurityProfileDisabledRule() : ContainerRule(RuleDescriptors.SecurityProfileDisabled)
{
    private const string SelinuxLoss = "SELinux: nothing but permissions keeps it from files of the host that it gets hold of";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Privileged.Is(true)) yield break;

        foreach (var entry in container.Options.Entries(ContainerOption.SecurityOpt))
        {
            if (Loss(entry) is not { } loss) continue;

            yield return Report(entry.Value.Origin, $"{container.Origin.Subject} runs without {loss}", Fix.Offered("Keep Docker's own profile", entry.Value.Origin.Remove)) with
            {
                Severity = IsNeeded(entry.Name, container) ? Severity.Information : Descriptor.Severity,
            };
        }
    }

    /// <summary>What is switched off and what follows; null when nothing is.</summary>
    private static string? Loss(NamedSetting entry) => entry.Name switch
    {
        "seccomp" when entry.Value.Is("unconfined") => "a seccomp profile: every system call of the host's kernel is open to it",
        "apparmor" when entry.Value.Is("unconfined") => "an AppArmor profile: nothing but its capabilities keeps it from mounting and from the kernel's settings",
        "systempaths" when entry.Value.Is("unconfined") => "the masks over /proc and /sys: it sees and sets what they show of the host's kernel",
        "label" when entry.Value.Is("disable") => SelinuxLoss,
        "disable" when !entry.Value.IsKnown(out _) => SelinuxLoss,
        _ => null,
    };

    /// <summary>Whether the container cannot do its work with the profile: a FUSE file system mounts, a monitor looks at processes that are not the container's, and SELinux keeps sockets of the host from containers.</summary>
    private static bool IsNeeded(string name, Container container) => name switch
    {
        "apparmor" => FuseFilesystem.Is(container) || HostMonitor.Is(container),
        "label" or "disable" => container.Mounts.Any(mount => IsSocket(mount.Source) || IsSocket(mount.Target)),
        _ => false,
    };

    private static bool IsSocket(Setting<string>? path) => path.IsKnown(out var known) && known.EndsWith(".sock", StringComparison.Ordinal);
}
