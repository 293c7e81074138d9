using System.Globalization;
using System.Net;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The formats of addresses.</summary>
internal static class AddressFormats
{
    private const int MostBitsOfIPv4 = 32;
    private const int MostBitsOfIPv6 = 128;

    /// <summary>An IPv4 or IPv6 address.</summary>
    public static ComposeFormatError? IpAddress(string text) => IsIp(text) ? null : new(ComposeFlaw.NoAddress, text);

    /// <summary>An address, a slash and the number of bits that the range's addresses share.</summary>
    public static ComposeFormatError? Cidr(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && IsIp(text.Substring(0, slash))
            && int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits <= (text.IndexOf(':') >= 0 ? MostBitsOfIPv6 : MostBitsOfIPv4)
            ? null
            : new(ComposeFlaw.NoCidr);
    }

    /// <summary>Six, eight or twenty bytes in hexadecimal: pairs with colons or hyphens between, or fours with dots between.</summary>
    public static ComposeFormatError? MacAddress(string text)
    {
        var separator = text.FirstOrDefault(letter => letter is ':' or '-' or '.');
        var groups = text.Split(separator);
        var width = separator == '.' ? 4 : 2;
        return separator != '\0' && groups.Length * width is 12 or 16 or 40 && groups.All(group => group.Length == width && group.All(IsHexadecimal))
            ? null
            : new(ComposeFlaw.NoMacAddress);
    }

    /// <summary>Whether a text is an address as Docker reads it: IPv4 as four numbers without leading zeros.</summary>
    public static bool IsIp(string text)
    {
        if (text.IndexOf(':') >= 0)
        {
            var zone = text.IndexOf('%');
            return (zone < 0 ? text : text.Substring(0, zone)) is var address && address.IndexOf('[') < 0 && IPAddress.TryParse(address, out _);
        }

        var numbers = text.Split('.');
        return numbers.Length == 4 && numbers.All(number => number.Length is > 0 and <= 3 && number.All(digit => digit is >= '0' and <= '9') && (number.Length == 1 || number[0] != '0') && int.Parse(number, CultureInfo.InvariantCulture) <= 255);
    }

    private static bool IsHexadecimal(char letter) => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
