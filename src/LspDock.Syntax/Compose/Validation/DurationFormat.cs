namespace LspDock.Syntax.Compose.Validation;

/// <summary>The format of a length of time: numbers, each with a unit of ns, us, ms, s, m, h, d or w; <c>0</c> may go without.</summary>
internal static class DurationFormat
{
    /// <summary>What is wrong with the text.</summary>
    public static ComposeFormatError? Check(string text)
    {
        if (IsDuration(text)) return null;

        var repaired = Repair(text);
        return text.Trim() is { Length: > 0 } number && number.All(letter => char.IsDigit(letter) || letter == '.')
            ? new(ComposeFlaw.DurationWithoutUnit, Repair: IsDuration(number + "s") ? number + "s" : "")
            : new(ComposeFlaw.NoDuration, Repair: IsDuration(repaired) ? repaired : "");
    }

    private static bool IsDuration(string text)
    {
        var index = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Substring(index) == "0") return true;
        if (index == text.Length) return false;

        while (index < text.Length)
        {
            var start = index;
            while (index < text.Length && text[index] is >= '0' and <= '9') index++;
            var digits = index - start;
            if (index < text.Length && text[index] == '.')
            {
                start = ++index;
                while (index < text.Length && text[index] is >= '0' and <= '9') index++;
                digits += index - start;
            }
            var unit = UnitAt(text, index);
            if (digits == 0 || unit == 0) return false;
            index += unit;
        }
        return true;
    }

    /// <summary>The length of the unit at an offset; zero when none is there.</summary>
    private static int UnitAt(string text, int index)
    {
        if (index >= text.Length) return 0;
        if (index + 1 < text.Length && text[index + 1] == 's' && text[index] is 'n' or 'u' or '\u00B5' or '\u03BC' or 'm') return 2;
        return text[index] is 's' or 'm' or 'h' or 'd' or 'w' ? 1 : 0;
    }

    /// <summary>The text without blanks, its units in the letters that Docker reads: <c>30 sec</c> is <c>30s</c>.</summary>
    private static string Repair(string text)
    {
        var compact = new string([.. text.Where(letter => !char.IsWhiteSpace(letter))]).ToLowerInvariant();
        var unit = compact.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        var letter = unit switch
        {
            "sec" or "secs" or "second" or "seconds" => "s",
            "min" or "mins" or "minute" or "minutes" => "m",
            "hr" or "hrs" or "hour" or "hours" => "h",
            "day" or "days" => "d",
            _ => unit,
        };
        return $"{compact.Substring(0, compact.Length - unit.Length)}{letter}";
    }
}
