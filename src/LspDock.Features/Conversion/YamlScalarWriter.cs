using System.Globalization;
using System.Text;

namespace LspDock.Features.Conversion;

/// <summary>Writes a text as a YAML scalar that every reader, of YAML 1.1 or 1.2, takes for the same text.</summary>
internal static class YamlScalarWriter
{
    /// <summary>What numbers, dates and times are made of in one version or the other.</summary>
    private const string NumberLetters = "0123456789abcdefABCDEFxXoOtTzZ_:.,+- ";

    /// <summary>The words that stand for something else than themselves in one version or the other.</summary>
    private static readonly HashSet<string> Words = new(["y", "yes", "n", "no", "on", "off", "true", "false", "null", ".inf", ".nan", "-.inf", "+.inf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text on one line: as it is where it can be, else in double quotes.</summary>
    public static string OnOneLine(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The lines of a text as a literal block, its header first; null when a block cannot hold it, or it is one line.</summary>
    public static string[]? Block(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is ' ' or '\t' or '\n' || text.Any(letter => letter != '\n' && letter != '\t' && !IsPrintable(letter))) return null;

        var content = text.TrimEnd('\n');
        var breaks = text.Length - content.Length;
        var header = breaks switch { 0 => "|-", 1 => "|", _ => "|+" };
        return [header, .. content.Split('\n'), .. Enumerable.Repeat("", Math.Max(0, breaks - 1))];
    }

    private static bool IsPlain(string text)
    {
        if (text == ".") return true;
        if (text.Length == 0 || Words.Contains(text) || !StartsPlain(text) || text[^1] is ' ' or ':') return false;
        if (text[0] is '+' or '-' or '.' or (>= '0' and <= '9') && text.All(letter => NumberLetters.Contains(letter, StringComparison.Ordinal))) return false;

        for (var index = 0; index < text.Length; index++)
        {
            if (!IsPrintable(text[index])) return false;
            if (text[index] == ' ' && text[index + 1] == '#' || text[index] == ':' && text[index + 1] == ' ') return false;
        }
        return true;
    }

    private static bool StartsPlain(string text) => text[0] switch
    {
        '-' => text.Length > 1 && text[1] is not (' ' or '-'),
        '~' => text.Length > 1 && text[1] == '/',
        '/' or '.' or '_' or '$' or '+' or '(' or '\\' => true,
        var letter => char.IsLetterOrDigit(letter),
    };

    /// <summary>Whether every reader takes a character as it is; what ends a line for some is none, nor is half a character.</summary>
    private static bool IsPrintable(char letter) => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(letter);

    /// <summary>The text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])) quoted.Append(letter).Append(text[++index]);
            else if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter == '\n') quoted.Append("\\n");
            else if (letter == '\t') quoted.Append("\\t");
            else if (letter == '\r') quoted.Append("\\r");
            else if (IsPrintable(letter)) quoted.Append(letter);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }
        return quoted.Append('"').ToString();
    }
}
