using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LspDock.Model;

/// <summary>Internet addresses that share a prefix: <c>172.28.0.0/16</c>, <c>2001:db8::/64</c>.</summary>
/// <param name="Address">The address as written, which may have bits behind the prefix.</param>
/// <param name="PrefixLength">The number of bits that they share: 0 to 32, or to 128.</param>
public sealed record AddressBlock(IPAddress Address, int PrefixLength)
{
    /// <summary>Reads an address with the length of its prefix; null when the text is none.</summary>
    public static AddressBlock? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryParse(text.Substring(0, slash), out var address)) return null;
        if (!int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return null;
        return length <= address.GetAddressBytes().Length * 8 ? new(address, length) : null;
    }

    /// <summary>Reads an address as Docker does, with all its four numbers; null when the text is none.</summary>
    public static IPAddress? ParseAddress(string text) => TryParse(text, out var address) ? address : null;

    /// <summary>The first address: the one without bits behind the prefix.</summary>
    public IPAddress First => Masked(behind: 0x00);

    /// <summary>The last address.</summary>
    public IPAddress Last => Masked(behind: 0xFF);

    /// <summary>Whether the address as written has bits behind the prefix, which Docker refuses.</summary>
    public bool HasHostBits => !First.Equals(Address);

    /// <summary>Whether an address lies in it.</summary>
    public bool Contains(IPAddress address) => address.AddressFamily == Address.AddressFamily && new AddressBlock(address, PrefixLength).First.Equals(First);

    /// <summary>Whether all of another block lies in it.</summary>
    public bool Contains(AddressBlock other) => other.PrefixLength >= PrefixLength && Contains(other.Address);

    /// <summary>Whether an address lies in both.</summary>
    public bool Overlaps(AddressBlock other) => Contains(other) || other.Contains(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Address}/{PrefixLength.ToString(CultureInfo.InvariantCulture)}";

    private IPAddress Masked(byte behind)
    {
        var bytes = Address.GetAddressBytes();
        for (var index = 0; index < bytes.Length; index++)
        {
            var kept = Math.Max(0, Math.Min(8, PrefixLength - (index * 8)));
            var mask = (byte)(0xFF << (8 - kept));
            bytes[index] = (byte)((bytes[index] & mask) | (behind & ~mask));
        }
        return new(bytes);
    }

    private static bool TryParse(string text, out IPAddress address) =>
        // .NET takes "10.1" and "1" for addresses, too.
        IPAddress.TryParse(text, out address!) && (address.AddressFamily == AddressFamily.InterNetworkV6 ? text.IndexOf('[') < 0 && text.IndexOf('%') < 0 : text.Split('.').Length == 4);
}
