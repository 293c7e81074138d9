using System.Globalization;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The formats of numbers and of true and false.</summary>
internal static class NumberFormats
{
    /// <summary>True or false in any spelling that Compose takes, in any case.</summary>
    public static ComposeFormatError? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "false" or "no" or "n" or "off" => null,
        "1" or "t" or "enabled" => new(ComposeFlaw.NoBoolean, Repair: "true"),
        "0" or "f" or "disabled" => new(ComposeFlaw.NoBoolean, Repair: "false"),
        _ => new(ComposeFlaw.NoBoolean),
    };

    /// <summary>A whole number in a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lowest">The lowest number; null when any is allowed.</param>
    /// <param name="highest">The highest number; null when any is allowed.</param>
    /// <param name="isText">Whether it is quoted or otherwise text, of which only decimal digits are read.</param>
    public static ComposeFormatError? Integer(string text, long? lowest, long? highest, bool isText)
    {
        if ((isText ? Digits(text) : ScalarKind.Integer(text)) is not { } number) return isText ? new(ComposeFlaw.NoInteger) : null;

        return number < lowest || number > highest
            ? new(ComposeFlaw.OutOfRange, FormattableString.Invariant($"{lowest}..{highest}"))
            : null;
    }

    /// <summary>A number, as Go reads it.</summary>
    public static ComposeFormatError? Decimal(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1])) return null;
        if (text.ToLowerInvariant().TrimStart('+', '-') is "inf" or "infinity" or "nan" || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return null;

        var repaired = text.Trim().Replace(',', '.');
        return new(ComposeFlaw.NoDecimal, Repair: repaired != text && double.TryParse(repaired, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? repaired : "");
    }

    /// <summary>A number of bytes: digits, and a unit on request. A number without unit may be negative.</summary>
    public static ComposeFormatError? Size(string text)
    {
        if (ByteSize.Parse(text) is not null || Digits(text) is not null) return null;
        // What is written elsewhere: Mi for MiB.
        return new(ComposeFlaw.NoSize, Repair: text.EndsWith("i", StringComparison.OrdinalIgnoreCase) && ByteSize.Parse(text + "B") is not null ? text + "B" : "");
    }

    /// <summary>The rights to a file: octal digits and nothing before them.</summary>
    public static ComposeFormatError? FileMode(string text)
    {
        if (text.All(IsOctal)) return null;
        return new(ComposeFlaw.NoFileMode, Repair: text.StartsWith("0o", StringComparison.OrdinalIgnoreCase) && text.Length > 2 && text.Skip(2).All(IsOctal) ? $"0{text.Substring(2)}" : "");
    }

    /// <summary>How many devices: a whole number, or all of them.</summary>
    public static ComposeFormatError? DeviceCount(string text) =>
        text.Equals("all", StringComparison.OrdinalIgnoreCase) || Digits(text) is not null ? null : new(ComposeFlaw.NoCount);

    private static long? Digits(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsOctal(char letter) => letter is >= '0' and <= '7';

    /// <summary>Numbers and ranges between commas.</summary>
    public static ComposeFormatError? NumberList(string text)
    {
        foreach (var part in text.Split(','))
        {
            if (part.Length == 0) continue;

            var ends = part.Split('-');
            if (ends.Length > 2 || ends.Any(end => end.Length == 0 || !end.All(digit => digit is >= '0' and <= '9')))
            {
                return new(ComposeFlaw.NoNumberList, part, text.Any(char.IsWhiteSpace) && string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))) is var tight && NumberList(tight) is null ? tight : "");
            }
            if (ends.Length == 2 && long.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && long.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first > last)
            {
                return new(ComposeFlaw.ReversedRange, part);
            }
        }
        return null;
    }
}
