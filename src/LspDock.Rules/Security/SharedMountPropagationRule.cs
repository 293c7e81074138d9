using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Mounts that travel both ways make a container change the file systems of its host.</summary>
public sealed class SharedMountPropagationRule() : ContainerRule(RuleDescriptors.SharedMountPropagation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            // Of a volume there is nothing on the host to propagate to.
            if (mount.Kind.Is(MountKind.NamedVolume) || mount.Kind.Is(MountKind.AnonymousVolume)) continue;

            foreach (var mode in mount.Modes)
            {
                if (!mode.IsKnown(out var word) || OneWay(word) is not { } oneWay || !mount.Source.IsKnown(out var source)) continue;

                yield return CanMount(container)
                    ? Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}' as '{word}': what it mounts below appears on the host", Fix.Offered($"Let mounts come in only, with '{oneWay}'", () => mount.Origin.ExchangeMode(word, oneWay))) with
                    {
                        // A file system for the host is made this way.
                        Severity = FuseFilesystem.Is(container) ? Severity.Information : Descriptor.Severity,
                    }
                    : Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}' as '{word}', though it may not mount anything: '{oneWay}' shows it the host's mounts just as well", Fix.Unsafe($"Let mounts come in only, with '{oneWay}'", () => mount.Origin.ExchangeMode(word, oneWay))) with
                    {
                        Severity = Severity.Information,
                    };
            }
        }
    }

    /// <summary>The propagation that lets mounts of the host in and none out; null for what does so already.</summary>
    private static string? OneWay(string mode) => mode switch
    {
        "shared" => "slave",
        "rshared" => "rslave",
        _ => null,
    };

    private static bool CanMount(Container container) =>
        container.Privileged.Is(true) || container.CapAdd.Any(added => !added.IsKnown(out var name) || GivenCapabilities.IsAll(name) || CapabilityCatalog.Find(name)?.Name == "SYS_ADMIN");
}
