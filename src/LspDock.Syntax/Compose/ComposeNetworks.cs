using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Compose;

/// <summary>Reads networks, and services' places in them.</summary>
internal static class ComposeNetworks
{
    /// <summary>The networks that a service is attached to.</summary>
    public static IEnumerable<ContainerNetwork> Of(ComposeValue? networks) =>
        from entry in networks?.Named ?? []
        let attachment = entry.Value.IsItem ? null : entry.Value.Mapping
        select new ContainerNetwork
        {
            Name = ComposeService.Key(networks!, entry),
            Aliases = ComposeService.Texts(attachment?["aliases"]),
            Ipv4Address = attachment?["ipv4_address"]?.Text(),
            Ipv6Address = attachment?["ipv6_address"]?.Text(),
        };

    /// <summary>A network of the section.</summary>
    public static Network Declared(ComposeEntry declared)
    {
        var network = declared.Value.Mapping;
        return new()
        {
            Origin = declared.Value.Origin,
            Name = new(declared.Value.Origin, declared.Name),
            FixedName = network?["name"]?.Text(),
            Driver = network?["driver"]?.Text(),
            DriverOptions = Entries(network?["driver_opts"]),
            Pools = [.. (network?["ipam"]?.Mapping?["config"]?.Items ?? []).Select(Pool).OfType<AddressPool>()],
            Internal = network?["internal"]?.Boolean(),
            Attachable = network?["attachable"]?.Boolean(),
            External = network?["external"]?.Boolean(),
        };
    }

    /// <summary>The entries of a mapping, or of a list of <c>name=value</c>.</summary>
    public static ImmutableArray<NamedSetting> Entries(ComposeValue? entries) => ComposeOptionValues.EntriesOf(entries, text => text.IndexOf('='));

    private static AddressPool? Pool(ComposeValue pool) => pool.Mapping is not { } written ? null : new()
    {
        Subnet = written["subnet"]?.Text(),
        Gateway = written["gateway"]?.Text(),
        Range = written["ip_range"]?.Text(),
        Reserved = Entries(written["aux_addresses"]),
    };
}
