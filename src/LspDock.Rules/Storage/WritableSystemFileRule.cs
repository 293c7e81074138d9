using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Files of the host that containers read and never need to write.</summary>
public sealed class WritableSystemFileRule() : ContainerRule(RuleDescriptors.WritableSystemFile)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // It can write to the host anyway.
        if (container.Mounts.IsEmpty || container.Privileged.Is(true)) yield break;

        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.Bind) || mount.ReadOnly is not null && !mount.ReadOnly.Is(false) || !mount.Source.IsKnown(out var source) || UnixPath.Normalize(source) is not { } path) continue;
            if (Consequence(path) is not { } consequence) continue;

            yield return Report(mount.Origin, $"{container.Origin.Subject} can write to the host's '{path}', which containers only read: {consequence.Text}", Fix.Unsafe("Mount it read-only", mount.Origin.MakeReadOnly)) with { Severity = consequence.Severity };
        }
    }

    /// <summary>What may follow from writing to a normalized path; null when it is none of these files.</summary>
    private static (string Text, Severity Severity)? Consequence(string path) => path switch
    {
        "/etc/localtime" or "/etc/timezone" or "/usr/share/zoneinfo" => ("a change moves the clock of the host", Severity.Information),
        "/etc/machine-id" or "/etc/hostname" or "/etc/os-release" => ("a change makes another machine of the host", Severity.Information),
        "/etc/hosts" or "/etc/resolv.conf" or "/etc/nsswitch.conf" => ("a change sends the host to other machines than it means", Severity.Warning),
        "/etc/ssl" or "/etc/ssl/certs" or "/etc/pki" or "/etc/ca-certificates" or "/usr/share/ca-certificates" or "/usr/local/share/ca-certificates" => ("a change decides whom the host trusts", Severity.Warning),
        _ => UnixPath.IsAtOrBelow(path, "/usr/share/zoneinfo") ? ("a change moves the clock of the host", Severity.Information)
            : UnixPath.IsAtOrBelow(path, "/etc/pki") || UnixPath.LastSegment(path) is "ca-certificates.crt" or "ca-bundle.crt" ? ("a change decides whom the host trusts", Severity.Warning)
            : null,
    };
}
