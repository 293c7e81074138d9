using LspDock.Model;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The formats of ports. See https://docs.docker.com/reference/compose-file/services/#ports.</summary>
internal static class PortFormat
{
    private const char Separator = ':';

    /// <summary>What is wrong with <c>[[address:]host:]container[/protocol]</c>; each part is judged by itself where a variable decides another.</summary>
    public static ComposeFormatError? Check(string raw)
    {
        var parts = ComposePorts.SplitShort(raw);
        var container = parts[parts.Count - 1];
        var slash = LastSlash(container);
        var protocol = slash < 0 ? "" : Known(container.Substring(slash + 1));
        if (protocol is { Length: > 0 } && protocol.ToLowerInvariant() is not ("tcp" or "udp" or "sctp")) return new(ComposeFlaw.NoProtocol, protocol);

        var port = Known(slash < 0 ? container : container.Substring(0, slash));
        // A default with colons in it is several parts, and so may be any single variable.
        if (port?.IndexOf(Separator) >= 0) return null;
        if (port is { Length: 0 } && container.IndexOf('$') < 0) return new(ComposeFlaw.PortMissing);
        if (port is { Length: > 0 } && CheckRange(port) is { } wrongPort) return wrongPort;
        if (parts.Count == 1) return null;

        var host = Known(parts[parts.Count - 2]);
        if (host?.IndexOf(Separator) >= 0) return null;
        if (parts.Count > 2 && Known(parts[0]) is { Length: > 0 } address && Unbracketed(address) is var bare && !AddressFormats.IsIp(bare))
            return new(ComposeFlaw.NoAddress, bare, bare == "localhost" && raw.StartsWith(bare + Separator, StringComparison.Ordinal) ? $"127.0.0.1{raw.Substring(bare.Length)}" : "");
        if (host is not { Length: > 0 }) return null;
        if (CheckRange(host) is { } wrongHost) return wrongHost;

        var inside = PortRange.Parse(port ?? "");
        var outside = PortRange.Parse(host);
        return inside is { } one && outside is { } other && one.Last > one.First && one.Last - one.First != other.Last - other.First ? new(ComposeFlaw.UnequalRanges, host) : null;
    }

    /// <summary>What is wrong with a port or a range.</summary>
    public static ComposeFormatError? CheckRange(string text)
    {
        if (PortRange.Parse(text) is not null) return null;

        return text.IndexOf('-') is > 0 and var dash && PortRange.Parse(text.Substring(0, dash)) is { First: var first } && PortRange.Parse(text.Substring(dash + 1)) is { Last: var last } && last < first
            ? new(ComposeFlaw.ReversedRange, text)
            : new(ComposeFlaw.NoPort, text);
    }

    /// <summary>The slash before the protocol; not one inside a variable.</summary>
    private static int LastSlash(string container)
    {
        var slash = container.LastIndexOf('/');
        return slash >= 0 && container.IndexOf('}', slash) >= 0 ? -1 : slash;
    }

    private static string? Known(string raw) => Interpolation.Read(raw).Text;

    private static string Unbracketed(string address) =>
        address.Length > 2 && address[0] == '[' && address[address.Length - 1] == ']' ? address.Substring(1, address.Length - 2) : address;
}
