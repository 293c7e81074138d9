using System.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Writes values so that a shell reads them back.</summary>
public static class ShellQuoting
{
    /// <summary>A value as a word of its own.</summary>
    public static string Word(string value, ShellDialect dialect) => value.Length == 0
        ? dialect == ShellDialect.Cmd ? "\"\"" : "''"
        : Inside(value, ShellQuote.None, dialect);

    /// <summary>A value as it is written inside quotes that are there already, or outside of quotes.</summary>
    public static string Inside(string value, ShellQuote quote, ShellDialect dialect) => (quote, dialect) switch
    {
        (ShellQuote.None, _) when value.All(IsPlain) && !(dialect == ShellDialect.PowerShell && IsSpecialToPowerShell(value)) => value,
        (ShellQuote.None, ShellDialect.Cmd) => "\"" + Inside(value, ShellQuote.Double, dialect) + "\"",
        (ShellQuote.None, _) => "'" + Inside(value, ShellQuote.Single, dialect) + "'",
        (ShellQuote.Single, ShellDialect.PowerShell) => Escape(value, "'\u2018\u2019\u201A\u201B", escape: null),
        (ShellQuote.Single, _) => value.Replace("'", "'\\''"),
        (ShellQuote.Double, ShellDialect.PowerShell) => Escape(value, "\"$`\u201C\u201D\u201E", '`'),
        (ShellQuote.Double, ShellDialect.Cmd) => value.Replace("\"", "\"\""),
        _ => Escape(value, "\"$`\\", '\\'),
    };

    /// <summary>
    /// Whether PowerShell reads a word otherwise than as it is written: a comma makes a list, <c>@</c> takes a variable apart, a word that
    /// begins like a parameter is cut at its first point or colon, and one of two dashes is not passed on.
    /// </summary>
    private static bool IsSpecialToPowerShell(string value) =>
        value.IndexOf(',') >= 0 || value[0] == '@' || value is "--" || value[0] == '-' && value.IndexOfAny(['.', ':']) >= 0;

    /// <summary>Writes a letter before each special one: the escape, or where there is none the special one once more.</summary>
    private static string Escape(string value, string special, char? escape)
    {
        var result = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (special.Contains(letter)) result.Append(escape ?? letter);
            result.Append(letter);
        }
        return result.ToString();
    }

    /// <summary>Whether a letter needs no quotes.</summary>
    internal static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or ':' or '=' or '@' or '%' or '+' or ','
        || letter > '\u00A0' && char.IsLetterOrDigit(letter);
}
