using System.Globalization;
using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>What Docker's YAML library makes of a scalar: text unless it is unquoted and looks like something else.</summary>
internal static class ScalarKind
{
    private const int LongestWord = 5;

    /// <summary>The kind; null for a date, which is no kind that an attribute takes.</summary>
    public static ComposeValueKinds? Of(YamlScalar scalar)
    {
        if (scalar.Style != YamlScalarStyle.Plain || scalar.Tag is not null) return ComposeValueKinds.String;
        if (scalar.IsNull) return ComposeValueKinds.Null;

        var text = scalar.Value;
        if (text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
            return text.Length <= LongestWord && text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" ? ComposeValueKinds.Boolean : ComposeValueKinds.String;

        if (Integer(text) is not null) return ComposeValueKinds.Integer;
        if (IsFloat(text)) return double.TryParse(text.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == Math.Floor(number) && !double.IsInfinity(number) ? ComposeValueKinds.Integer | ComposeValueKinds.Number : ComposeValueKinds.Number;
        return IsDate(text) ? null : ComposeValueKinds.String;
    }

    /// <summary>A whole number in decimal, hexadecimal, octal or binary digits; null when the text is none or does not fit.</summary>
    public static long? Integer(string text)
    {
        var digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        var sign = digits.Length > 0 && digits[0] is '-' or '+' ? 1 : 0;
        var (start, radix) = Radix(digits, sign);
        if (start >= digits.Length) return null;

        long number = 0;
        for (var index = start; index < digits.Length; index++)
        {
            var digit = digits[index] switch
            {
                >= '0' and <= '9' => digits[index] - '0',
                >= 'a' and <= 'f' => digits[index] - 'a' + 10,
                >= 'A' and <= 'F' => digits[index] - 'A' + 10,
                _ => radix,
            };
            if (digit >= radix || number > (long.MaxValue - digit) / radix) return null;
            number = number * radix + digit;
        }
        return digits[0] == '-' ? -number : number;
    }

    private static (int Start, int Radix) Radix(string digits, int sign)
    {
        if (digits.Length <= sign + 1 || digits[sign] != '0') return (sign, 10);
        return digits[sign + 1] switch
        {
            'x' or 'X' => (sign + 2, 16),
            'o' or 'O' => (sign + 2, 8),
            'b' or 'B' => (sign + 2, 2),
            _ => (sign + 1, 8),
        };
    }

    private static bool IsFloat(string text)
    {
        var index = text[0] is '-' or '+' ? 1 : 0;
        if (text.Substring(index) is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN") return true;

        var digits = 0;
        var hasPoint = false;
        for (; index < text.Length && (char.IsDigit(text[index]) || text[index] == '_' || text[index] == '.' && !hasPoint); index++)
        {
            if (text[index] == '.') hasPoint = true;
            else digits++;
        }
        if (digits == 0) return false;
        if (index < text.Length && text[index] is 'e' or 'E')
        {
            index++;
            if (index < text.Length && text[index] is '-' or '+') index++;
            if (index == text.Length) return false;
            while (index < text.Length && char.IsDigit(text[index])) index++;
        }
        return index == text.Length;
    }

    /// <summary>Whether a text is a date, alone or with a time behind it.</summary>
    private static bool IsDate(string text)
    {
        if (text.Length < 8 || text[4] != '-' || !text.Take(4).All(char.IsDigit)) return false;

        var dash = text.IndexOf('-', 5);
        if (dash is not (6 or 7)) return false;

        var end = dash + 1;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return IsWithin(text.Substring(5, dash - 5), 12) && end - dash is 2 or 3 && IsWithin(text.Substring(dash + 1, end - dash - 1), 31)
            && (end == text.Length || text[end] is 'T' or 't' or ' ' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && text.IndexOf(':', end) > 0);
    }

    private static bool IsWithin(string digits, int highest) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest;
}
