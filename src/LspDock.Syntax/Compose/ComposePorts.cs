using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's <c>ports</c>: <c>[[address:]host:]container[/protocol]</c> or a mapping.</summary>
internal static class ComposePorts
{
    /// <summary>The mappings of the list.</summary>
    public static IEnumerable<PortMapping> ReadAll(ComposeValue ports) => ports.Items.Select(Read).OfType<PortMapping>();

    /// <summary>The mapping of an item; null when it says nothing.</summary>
    public static PortMapping? Read(ComposeValue item) => item.Mapping is { } mapping ? ReadLong(item, mapping) : ReadShort(item);

    /// <summary>Cuts the short form: container; host and container; or address, host and container. The address keeps its brackets.</summary>
    public static IReadOnlyList<string> SplitShort(string raw)
    {
        var parts = Interpolation.Split(raw, ':');
        return parts.Count <= 3 ? parts : [string.Join(":", parts.Take(parts.Count - 2)), parts[parts.Count - 2], parts[parts.Count - 1]];
    }

    private static PortMapping? ReadShort(ComposeValue item)
    {
        if (item.Node is not YamlScalar { IsNull: false } scalar) return null;

        var parts = SplitShort(scalar.Value);
        var container = parts[parts.Count - 1];
        var slash = container.LastIndexOf('/');
        var host = parts.Count > 1 ? parts[parts.Count - 2] : "";
        var address = parts.Count > 2 ? parts[0] : "";
        return new()
        {
            Origin = new ComposePortOrigin(item),
            HostAddress = address.Length > 0 ? item.Part(address.TrimStart('[').TrimEnd(']')) : null,
            // A lone variable may hold the whole mapping, address included.
            HostPort = parts.Count == 1 && container.IndexOf('$') >= 0 ? Setting<PortRange>.Unknown(item.Origin) : host.Length > 0 ? Range(item, host) : null,
            ContainerPort = Range(item, slash < 0 ? container : container.Substring(0, slash)),
            Protocol = slash < 0 ? "tcp" : container.Substring(slash + 1).ToLowerInvariant(),
        };
    }

    private static Setting<PortRange> Range(ComposeValue item, string raw) => item.Part(raw).SelectValue<PortRange>(PortRange.Parse);

    private static PortMapping ReadLong(ComposeValue item, ComposeMapping mapping) => new()
    {
        Origin = new ComposePortOrigin(item),
        HostAddress = mapping["host_ip"]?.Text(),
        HostPort = mapping["published"]?.Text().SelectValue<PortRange>(PortRange.Parse),
        ContainerPort = mapping["target"]?.Text().SelectValue<PortRange>(PortRange.Parse),
        Protocol = (mapping["protocol"]?.Text()).IsKnown(out var protocol) ? protocol.ToLowerInvariant() : "tcp",
    };
}
