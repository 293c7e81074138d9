using System.Globalization;

namespace LspDock.Model;

/// <summary>Docker's way to write numbers of bytes: a number and an optional unit of b, k, m, g, t or p, each 1,024 times the one before.</summary>
public static class ByteSize
{
    private const string Units = "bkmgtp";

    /// <summary>Reads <c>512m</c>, <c>1.5 GB</c>, <c>268435456</c>; null when the text is no size or more than fits.</summary>
    public static long? Parse(string text)
    {
        var digits = 0;
        while (digits < text.Length && (char.IsDigit(text[digits]) || text[digits] == '.')) digits++;
        if (!decimal.TryParse(text.Substring(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;

        var unit = text.Substring(digits).Trim().ToLowerInvariant();
        var power = unit.Length == 0 ? 0 : Units.IndexOf(unit[0]);
        if (power < 0 || !(unit.Length <= 1 || unit.Substring(1) is "b" or "ib" && power > 0)) return null;

        for (; power > 0; power--)
        {
            if (number > long.MaxValue / 1024) return null;
            number *= 1024;
        }
        return number <= long.MaxValue ? (long)number : null;
    }

    /// <summary>Writes a number of bytes in digits alone.</summary>
    public static string Digits(long bytes) => bytes.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number of bytes in the largest unit that divides it: 536870912 is <c>512m</c>.</summary>
    public static string Format(long bytes)
    {
        var power = 0;
        while (bytes > 0 && bytes % 1024 == 0 && power < Units.Length - 1)
        {
            bytes /= 1024;
            power++;
        }
        return bytes.ToString(CultureInfo.InvariantCulture) + (power == 0 ? "" : Units[power].ToString());
    }
}
