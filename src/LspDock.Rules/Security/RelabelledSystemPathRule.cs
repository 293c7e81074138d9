using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Relabelled for a container, files of the host are lost to the host's own services.</summary>
public sealed class RelabelledSystemPathRule() : ContainerRule(RuleDescriptors.RelabelledSystemPath)
{
    private static readonly ImmutableHashSet<string> Shared =
    [
        "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/tmp", "/usr", "/usr/bin", "/usr/lib", "/usr/local", "/usr/sbin", "/usr/share",
        "/var", "/var/lib", "/var/lib/docker", "/var/log", "/var/run", "/var/tmp",
        "/etc/passwd", "/etc/group", "/etc/shadow", "/etc/pki", "/etc/ssl", "/etc/ssl/certs", "/etc/localtime", "/etc/hosts", "/etc/resolv.conf", "/etc/ssh", "/etc/pam.d", "/etc/machine-id",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            if (mount.Modes.IsEmpty || !mount.Source.IsKnown(out var source) || UnixPath.Normalize(source) is not { } path || !IsOfHost(path)) continue;

            foreach (var mode in mount.Modes)
            {
                if (!mode.IsKnown(out var word) || word is not ("z" or "Z")) continue;

                yield return Report(mount.Origin, $"{container.Origin.Subject} has the host's '{path}' relabelled for SELinux: the host's own services lose access to it",
                    Fix.Unsafe($"Mount it without '{word}'", () => mount.Origin.ExchangeMode(word, with: null)));
            }
        }
    }

    /// <summary>Whether the host itself works with a path: a folder of the system, or the whole home of a user.</summary>
    private static bool IsOfHost(string path) => Shared.Contains(path) || path.Split('/') is ["", "home", _];
}
