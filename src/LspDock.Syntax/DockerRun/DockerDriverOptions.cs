using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The values of the options that Docker's own drivers of networks and volumes take. An option that a network's driver does not know, it passes over.</summary>
internal static class DockerDriverOptions
{
    private const string Prefix = "com.docker.network.";

    private static readonly ImmutableArray<string> OfBridge =
    [
        "bridge.name", "bridge.enable_ip_masquerade", "bridge.enable_icc", "bridge.host_binding_ipv4", "bridge.inhibit_ipv4", "bridge.gateway_mode_ipv4", "bridge.gateway_mode_ipv6",
        "bridge.trusted_host_interfaces", "driver.mtu", "container_iface_prefix", "host_ipv4", "host_ipv6", "enable_ipv4", "enable_ipv6", "advertise_addr_nmsgs", "advertise_addr_ms",
    ];

    private static readonly ImmutableArray<string> OfLocal = ["type", "o", "device", "size"];
    private static readonly ImmutableArray<string> GatewayModes = ["nat", "nat-unprotected", "routed", "isolated"];
    private static readonly ImmutableArray<string> MacvlanModes = ["bridge", "private", "vepa", "passthru"];
    private static readonly ImmutableArray<string> IpvlanModes = ["l2", "l3", "l3s"];
    private static readonly ImmutableArray<string> IpvlanFlags = ["bridge", "private", "vepa"];

    /// <summary>What a driver refuses in an <c>--opt</c>, or passes over because its name is mistyped.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command, string driver, DockerFlag flag, ShellSlice value)
    {
        var equals = value.Template.IndexOf('=');
        var key = equals < 0 ? value : value.Take(equals);
        if (key.Value is not { Length: > 0 } name || DockerFlagValues.IsSign(name)) yield break;

        if (command.Verb == "volume create")
        {
            if (driver == "local" && !OfLocal.Contains(name)) yield return new(flag, key, DockerFlaw.UnknownVolumeOption, name, "");
            yield break;
        }
        if (driver == "bridge" && name.StartsWith(Prefix, StringComparison.Ordinal) && name.Substring(Prefix.Length) is var option && !OfBridge.Contains(option))
        {
            if (NearestName.Of(option, OfBridge) is { } nearest) yield return new(flag, key, DockerFlaw.IgnoredKey, name, Prefix + nearest) { IsIgnored = true };
            yield break;
        }
        if (equals < 0 || value.From(equals + 1) is not { Value: { Length: > 0 } text } setting || DockerFlagValues.IsPlaceholder(text) && driver is "bridge") yield break;

        var error = driver switch
        {
            "bridge" => Bridge(name, text),
            "macvlan" => name == "macvlan_mode" ? Mode(text, MacvlanModes) : null,
            "ipvlan" => name == "ipvlan_mode" ? Mode(text, IpvlanModes) : name == "ipvlan_flag" ? Mode(text, IpvlanFlags) : null,
            _ => null,
        };
        if (error is not null) yield return new(flag, setting, error.Flaw, error.Detail, error.Repair);
    }

    private static ComposeFormatError? Bridge(string key, string text) => key switch
    {
        Prefix + "bridge.enable_ip_masquerade" or Prefix + "bridge.enable_icc" or Prefix + "bridge.inhibit_ipv4" or Prefix + "enable_ipv4" or Prefix + "enable_ipv6" =>
            DockerValues.Boolean(text) is null ? new(ComposeFlaw.NoBoolean, Repair: text.ToLowerInvariant() switch { "yes" or "on" => "true", "no" or "off" => "false", _ => "" }) : null,
        Prefix + "driver.mtu" => DockerFlagFormats.Integer(text, 0, null),
        Prefix + "advertise_addr_nmsgs" => DockerFlagFormats.Integer(text, 0, 3),
        Prefix + "advertise_addr_ms" => DockerFlagFormats.Integer(text, 100, 2000),
        Prefix + "bridge.host_binding_ipv4" or Prefix + "host_ipv4" or Prefix + "host_ipv6" => AddressFormats.IpAddress(text),
        Prefix + "bridge.gateway_mode_ipv4" or Prefix + "bridge.gateway_mode_ipv6" => Mode(text, GatewayModes),
        _ => null,
    };

    private static ComposeFormatError? Mode(string text, ImmutableArray<string> words) =>
        words.Contains(text) || text.IndexOfAny(['<', '$', '{', '[']) >= 0 ? null
        : new(ComposeFlaw.NotOneOf, string.Join(", ", words), words.Contains(text.ToLowerInvariant()) ? text.ToLowerInvariant() : NearestName.Of(text, words) ?? "");
}
