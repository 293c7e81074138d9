using System.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>Writes scalars.</summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A value in a given style, or in double quotes where that style cannot hold it.</summary>
    /// <param name="value">The decoded value.</param>
    /// <param name="style">The style that the old value or its neighbours have.</param>
    /// <param name="isInFlow">Whether it stands in brackets or braces, where commas and brackets need quotes.</param>
    public static string Write(string value, YamlScalarStyle style, bool isInFlow) => style switch
    {
        YamlScalarStyle.SingleQuoted when !value.Any(char.IsControl) => "'" + value.Replace("'", "''") + "'",
        YamlScalarStyle.DoubleQuoted => DoubleQuoted(value),
        _ when IsPlain(value, isInFlow) => value,
        _ => DoubleQuoted(value),
    };

    private static string DoubleQuoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => letter.ToString(),
            });
        }
        return text.Append('"').ToString();
    }

    /// <summary>Whether a plain scalar of this text reads back as the same string.</summary>
    public static bool IsPlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]) || value[value.Length - 1] == ':') return false;
        if (Indicators.IndexOf(value[0]) >= 0 && !(value[0] is '-' or '?' or ':' && value.Length > 1 && !char.IsWhiteSpace(value[1]) && !isInFlow)) return false;

        for (var index = 0; index < value.Length; index++)
        {
            var letter = value[index];
            if (char.IsControl(letter) || isInFlow && letter is ',' or '[' or ']' or '{' or '}') return false;
            if (letter == ':' && index + 1 < value.Length && char.IsWhiteSpace(value[index + 1])) return false;
            if (letter == '#' && index > 0 && char.IsWhiteSpace(value[index - 1])) return false;
        }
        return true;
    }
}
