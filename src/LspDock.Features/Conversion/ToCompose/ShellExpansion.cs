using System.Buffers;
using System.Text;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>What a shell puts in the place of text, as Compose can say it.</summary>
internal static class ShellExpansion
{
    private const int LongestName = 40;

    /// <summary>Quotes, line ends and what a command prints mean something else to Compose.</summary>
    private static readonly SearchValues<char> ShellOnly = SearchValues.Create("`\"'\n\r\\");

    /// <summary>Whether a text is a variable's name, for Compose too.</summary>
    public static bool IsName(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(IsNameLetter);

    /// <summary>An expansion with the same meaning in Compose: <c>${NAME:-x}</c>, <c>$env:NAME</c>. Null when there is none.</summary>
    public static string? AsInterpolation(string raw)
    {
        if (raw.StartsWith("$env:", StringComparison.OrdinalIgnoreCase) && raw["$env:".Length..] is var variable && IsName(variable)) return "${" + variable + "}";
        if (!raw.StartsWith("${", StringComparison.Ordinal) || !raw.EndsWith('}')) return null;

        var inside = raw[2..^1];
        if (inside.StartsWith("env:", StringComparison.OrdinalIgnoreCase) && IsName(inside["env:".Length..])) return "${" + inside["env:".Length..] + "}";
        var end = 0;
        while (end < inside.Length && IsNameLetter(inside[end])) end++;
        var (name, rest) = (inside[..end], inside[end..]);
        if (!IsName(name)) return null;
        if (rest.Length == 0) return "${" + name + "}";

        var sign = rest.StartsWith(':') ? rest.Skip(1).FirstOrDefault() : rest[0];
        if (sign is not ('-' or '?' or '+' or '=')) return null;
        var operand = Unquoted(rest[(rest[0] == ':' ? 2 : 1)..]);
        if (operand.AsSpan().ContainsAny(ShellOnly) || operand.Contains("$(", StringComparison.Ordinal) || !IsBalanced(operand)) return null;
        return "${" + name + (rest[0] == ':' ? ":" : "") + (sign == '=' ? '-' : sign) + operand + "}";
    }

    /// <summary>A name for a variable that holds what only the shell can tell.</summary>
    /// <param name="raw">The expansion as written.</param>
    /// <param name="hint">The name to take unless the expansion tells a better one.</param>
    public static string NameFor(string raw, string? hint)
    {
        var words = raw.Trim('$', '(', ')', '`', '<', '>', '{', '}', ' ').Split((char[])[' ', '\t', '\n', '|', ';'], StringSplitOptions.RemoveEmptyEntries);
        var name = words switch
        {
            ["id", "-u", ..] => "UID",
            ["id", "-g", ..] => "GID",
            _ when hint is not null && IsName(hint) => hint,
            ["hostname", ..] => "HOSTNAME",
            ["whoami", ..] => "USER",
            [var word, ..] when raw.StartsWith('<') => Join(words),
            [var program, var command, ..] when program.All(char.IsAsciiLetter) && command.All(letter => char.IsAsciiLetter(letter) || letter == '-') && command[0] != '-' => Join([program, command]),
            [var program, ..] => Join([program[(program.LastIndexOf('/') + 1)..]]),
            [] => "",
        };
        return name.Length == 0 ? "VALUE" : char.IsAsciiDigit(name[0]) ? "ARG_" + name : name;
    }

    private static string Join(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var letter in string.Join('_', words).ToUpperInvariant())
        {
            if (name.Length >= LongestName) break;
            if (char.IsAsciiLetterOrDigit(letter)) name.Append(letter);
            else if (name.Length > 0 && name[^1] != '_') name.Append('_');
        }
        return name.ToString().TrimEnd('_');
    }

    private static string Unquoted(string operand) =>
        operand.Length >= 2 && operand[0] is '"' or '\'' && operand[^1] == operand[0] && operand.Count(letter => letter == operand[0]) == 2 ? operand[1..^1] : operand;

    private static bool IsBalanced(string operand)
    {
        var depth = 0;
        foreach (var letter in operand)
        {
            depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0) return false;
        }
        return depth == 0;
    }

    private static bool IsNameLetter(char letter) => letter == '_' || char.IsAsciiLetterOrDigit(letter);
}
