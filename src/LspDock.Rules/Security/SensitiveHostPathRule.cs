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
                yield return Report(mount.Origin, $"{container.Origin.Subject} can read the host's '{path}': {known.WhenRead}") with { Severity = Watches(container) ? Severity.Information : severity };
            }
        }
    }

    /// <summary>Whether the container's task is to look at the host: a monitoring agent.</summary>
    private static bool Watches(Container container)
    {
        if (!container.Image.IsKnown(out var image)) return false;

        string[] words = ["exporter", "cadvisor", "agent", "monitor", "netdata", "glances", "telegraf", "beat", "fluent", "promtail", "alloy", "otel", "collector", "vector", "falco", "wazuh", "dashdot", "scrutiny", "infrastructure", "homepage", "crowdsec"];
        return words.Any(word => image.Repository.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
