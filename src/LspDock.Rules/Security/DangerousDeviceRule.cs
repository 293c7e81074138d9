using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Some devices are the host itself.</summary>
public sealed class DangerousDeviceRule() : ContainerRule(RuleDescriptors.DangerousDevice)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // A privileged container has every device anyway.
        if (container.Privileged.Is(true)) yield break;

        foreach (var device in container.Devices)
        {
            if (!device.HostPath.IsKnown(out var written) || UnixPath.Normalize(written) is not { } path || HostDevice.Find(path) is not { } known) continue;

            yield return Report(device.Origin, $"{container.Origin.Subject} is given '{path}': {known.Gives}", Fix.Offered($"Remove '{path}'", device.Origin.Remove)) with
            {
                Severity = HostMonitor.Is(container) ? Severity.Information : known.Severity,
            };
        }
    }
}
