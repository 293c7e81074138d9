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
        (ShellQuote.None, _) when value.All(IsPlain) => value,
        (ShellQuote.None, ShellDialect.Cmd) => "\"" + Inside(value, ShellQuote.Double, dialect) + "\"",
        (ShellQuote.None, _) => "'" + Inside(value, ShellQuote.Single, dialect) + "'",
        (ShellQuote.Single, ShellDialect.PowerShell) => value.Replace("'", "''"),
        (ShellQuote.Single, _) => value.Replace("'", "'\\''"),
        (ShellQuote.Double, ShellDialect.PowerShell) => Escape(value, "\"$`", '`'),
        (ShellQuote.Double, ShellDialect.Cmd) => value.Replace("\"", "\"\""),
        _ => Escape(value, "\"$`\\", '\\'),
    };

    private static string Escape(string value, string special, char escape)
    {
        var result = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (special.Contains(letter)) result.Append(escape);
            result.Append(letter);
        }
        return result.ToString();
    }

    /// <summary>Whether a letter needs no quotes.</summary>
    internal static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or ':' or '=' or '@' or '%' or '+' or ','
        || letter > '\u00A0' && char.IsLetterOrDigit(letter);
}
