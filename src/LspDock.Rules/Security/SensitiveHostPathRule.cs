using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Some folders of the host give whoever writes or reads them the host.</summary>
public sealed class SensitiveHostPathRule() : ContainerRule(RuleDescriptors.SensitiveHostPath)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.Bind) || !mount.Source.IsKnown(out var source) || UnixPath.Normalize(source) is not { } path) continue;
            // Whether it is writable may hang on a variable.
            if (HostPath.Find(path) is not { } known || mount.ReadOnly is { } access && !access.IsKnown(out _)) continue;

            if (!mount.ReadOnly.Is(true))
            {
                var fixes = known.IsReadOnlyOfUse ? [Fix.Unsafe("Mount it read-only", mount.Origin.MakeReadOnly)] : Array.Empty<Fix>();
                yield return Report(mount.Origin, $"{container.Origin.Subject} can write to the host's '{path}': {known.WhenWritten}", fixes) with { Severity = known.Writable };
            }
            else if (known.ReadOnly is { } severity)
            {
                yield return Report(mount.Origin, $"{container.Origin.Subject} can read the host's '{path}': {known.WhenRead}") with { Severity = HostMonitor.Is(container) ? Severity.Information : severity };
            }
        }
    }
}
