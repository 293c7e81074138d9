using LspDock.Catalog;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>What an item of a list stands for, so that a later item for the same takes its place.</summary>
internal static class ComposeIdentity
{
    /// <summary>Its identity within its list; null when it has none, as when a variable decides.</summary>
    public static string? Of(ComposeValue item, ComposeMerge merge) => merge switch
    {
        // An env file is told apart by its path as it is written.
        ComposeMerge.Distinct => item.Mapping is { } mapping ? Text(mapping["path"]) : Known(item),
        ComposeMerge.DistinctByName => Known(item) is { } text ? text.Split('=')[0] : null,
        ComposeMerge.ByTarget => Target(item),
        ComposeMerge.ByPort => Port(item),
        _ => null,
    };

    private static string? Known(ComposeValue item) => item.Text().IsKnown(out var text) ? text : null;

    private static string? Target(ComposeValue item) => item.Attribute?.Path switch
    {
        "services.*.volumes[]" => MountTarget(item),
        "services.*.devices[]" => item.Mapping is { } device ? Text(device["target"] ?? device["source"]) : DeviceTarget(Known(item)),
        "services.*.secrets[]" => Mounted(item, "/run/secrets/"),
        "services.*.configs[]" => Mounted(item, "/"),
        _ => item.Mapping is { } mapping ? Text(mapping["target"]) : Known(item),
    };

    private static string? MountTarget(ComposeValue item) =>
        (ComposeMounts.Read(item)?.Target).IsKnown(out var target) ? UnixPath.Normalize(target) ?? target : null;

    private static string? DeviceTarget(string? device)
    {
        if (device is null) return null;

        var parts = device.Split(':');
        return parts.Length > 1 ? parts[1] : parts[0];
    }

    private static string? Mounted(ComposeValue item, string folder) =>
        item.Mapping is not { } mapping ? Known(item) is { } name ? folder + name : null
        : mapping["target"] is { } target ? Text(target)
        : Text(mapping["source"]) is { } source ? folder + source : null;

    private static string? Text(ComposeValue? value) => value is null ? null : Known(value);

    private static string? Port(ComposeValue item)
    {
        if (ComposePorts.Read(item) is not { } port || !port.ContainerPort.IsKnown(out var container)) return null;
        if (port.HostPort is not null && !port.HostPort.IsKnown(out _) || port.HostAddress is not null && !port.HostAddress.IsKnown(out _)) return null;

        var host = port.HostPort.IsKnown(out var published) ? published.ToString() : "";
        return $"{(port.HostAddress.IsKnown(out var address) ? address : "0.0.0.0")}:{host}:{container}/{port.Protocol}";
    }
}
