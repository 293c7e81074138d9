using System.Globalization;

namespace LspDock.Syntax.Compose;

/// <summary>Numbers as Go reads and prints them.</summary>
internal static class GoNumber
{
    /// <summary>From this power of ten on a number is printed with an exponent.</summary>
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -4;

    /// <summary>A whole number in decimal digits, from any base that a prefix tells, <c>0</c> for octal included; null when the text is none, or too large for 64 bits.</summary>
    public static string? Integer(string text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var (radix, digits) = Radix(text, start);
        if (digits >= text.Length) return null;

        var value = 0UL;
        for (var index = digits; index < text.Length; index++)
        {
            if (Digit(text[index]) is var digit && digit >= radix || value > (ulong.MaxValue - (ulong)digit) / (ulong)radix) return null;
            value = value * (ulong)radix + (ulong)digit;
        }
        if (start == 1 && value > (text[0] == '-' ? (ulong)long.MaxValue + 1 : long.MaxValue)) return null;

        return (text[0] == '-' && value > 0 ? "-" : "") + value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A decimal number as printed; null when the text is none.</summary>
    public static string? Float(string text) =>
        IsFloat(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? Print(value) : null;

    private static (int Radix, int Digits) Radix(string text, int start)
    {
        if (start + 1 >= text.Length || text[start] != '0') return (10, start);

        return text[start + 1] switch
        {
            'x' or 'X' => (16, start + 2),
            'o' or 'O' => (8, start + 2),
            'b' or 'B' => (2, start + 2),
            _ => (8, start + 1),
        };
    }

    private static int Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => int.MaxValue,
    };

    /// <summary>Whether a text is a sign, digits with a point somewhere among or behind them, and an exponent.</summary>
    private static bool IsFloat(string text)
    {
        var index = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = Digits(text, ref index);
        var fraction = 0;
        if (index < text.Length && text[index] == '.')
        {
            index++;
            fraction = Digits(text, ref index);
        }
        if (whole + fraction == 0) return false;
        if (index == text.Length || text[index] is not ('e' or 'E')) return index == text.Length;

        index++;
        if (index < text.Length && text[index] is '+' or '-') index++;
        return Digits(text, ref index) > 0 && index == text.Length;
    }

    private static int Digits(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && text[index] is >= '0' and <= '9') index++;
        return index - start;
    }

    private static string Print(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var sign = shortest[0] == '-' ? "-" : "";
        var mantissa = shortest.Substring(sign.Length);
        var power = 0;
        if (mantissa.IndexOf('E') is var mark and >= 0)
        {
            power = int.Parse(mantissa.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa.Substring(0, mark);
        }
        var point = mantissa.IndexOf('.') is var found and >= 0 ? found : mantissa.Length;
        var digits = mantissa.Replace(".", "");
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        if (digits.Length == 0) return sign + "0";

        // The power of ten of the first digit.
        var exponent = point - leading - 1 + power;
        if (exponent is < SmallestPlainExponent or >= LargestPlainExponent)
        {
            return $"{sign}{digits[0]}{(digits.Length > 1 ? "." : "")}{digits.Substring(1)}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
        }
        if (exponent < 0) return sign + "0." + new string('0', -exponent - 1) + digits;
        if (digits.Length <= exponent + 1) return sign + digits + new string('0', exponent + 1 - digits.Length);
        return $"{sign}{digits.Substring(0, exponent + 1)}.{digits.Substring(exponent + 1)}";
    }
}
