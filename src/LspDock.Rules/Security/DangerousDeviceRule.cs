using LspDock.Catalog;
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

        foreach (var written in container.Options.Texts(ContainerOption.DeviceCgroupRules))
        {
            if (!written.IsKnown(out var text) || HostDevice.AllowedBy(text) is not { } gives || !MayMakeDevices(container)) continue;

            yield return Report(written.Origin, $"{container.Origin.Subject} may use the devices '{text}', whose files it can make: {gives}", Fix.Offered($"Remove '{text}'", written.Origin.Remove));
        }
        foreach (var device in container.Devices)
        {
            if (!device.HostPath.IsKnown(out var written) || UnixPath.Normalize(written) is not { } path || HostDevice.Find(path) is not { } known) continue;

            yield return Report(device.Origin, $"{container.Origin.Subject} is given '{path}': {known.Gives}", Fix.Offered($"Remove '{path}'", device.Origin.Remove)) with
            {
                Severity = HostMonitor.Is(container) ? Severity.Information : known.Severity,
            };
        }
    }

    /// <summary>Whether nothing surely keeps the container from making device files, as it may by default.</summary>
    private static bool MayMakeDevices(Container container)
    {
        if (CapabilityCatalog.Find("MKNOD") is not { } making) return true;
        var given = GivenCapabilities.Of(container);
        return !given.Drops(making) && (!given.DropsAll || given.AddsAll || given.Adds(making) || !given.IsKnown);
    }
}
