using System.Globalization;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Lengths of time as Compose writes them: <c>1m30s</c>, also with days and weeks.</summary>
internal static class TimeSpans
{
    /// <summary>The length in seconds; null when it is none, or a variable decides.</summary>
    public static decimal? Seconds(string text)
    {
        if (text == "0") return 0;

        var seconds = 0m;
        foreach (var part in Parts(text) ?? [])
        {
            try
            {
                seconds += part.Number * part.Seconds;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
        return Parts(text) is null ? null : seconds;
    }

    /// <summary>The same length without days and weeks, which the command line does not read; a text that is none as it is.</summary>
    public static string WithoutDays(string text) => !text.EndsWith('d') && !text.EndsWith('w') && !text.Contains("d", StringComparison.Ordinal) && !text.Contains("w", StringComparison.Ordinal) || Seconds(text) is not { } seconds
        ? text
        : FormattableString.Invariant($"{seconds / 3600:0.######}h");

    private static List<(decimal Number, decimal Seconds)>? Parts(string text)
    {
        var parts = new List<(decimal, decimal)>();
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] == '.')) index++;
            if (!decimal.TryParse(text.AsSpan(start, index - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;

            start = index;
            while (index < text.Length && !char.IsAsciiDigit(text[index]) && text[index] != '.') index++;
            decimal unit = text[start..index] switch
            {
                "ns" => 0.000000001m,
                "us" or "\u00B5s" or "\u03BCs" => 0.000001m,
                "ms" => 0.001m,
                "s" => 1,
                "m" => 60,
                "h" => 3600,
                "d" => 24 * 3600,
                "w" => 7 * 24 * 3600,
                _ => 0,
            };
            if (unit == 0) return null;
            parts.Add((number, unit));
        }
        return parts.Count == 0 ? null : parts;
    }
}
