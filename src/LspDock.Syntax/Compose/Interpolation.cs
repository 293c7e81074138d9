using System.Text;

namespace LspDock.Syntax.Compose;

/// <summary>
/// Compose's variables in values: <c>$V</c>, <c>${V:-default}</c>, <c>$$</c>. See
/// https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md.
/// </summary>
internal static class Interpolation
{
    private const int DeepestLevel = 20;

    /// <summary>What a value is once its variables are replaced.</summary>
    /// <param name="Text">The text; null when a variable without a default decides.</param>
    /// <param name="IsDefault">Whether a variable's default is part of it.</param>
    internal readonly record struct Result(string? Text, bool IsDefault);

    /// <summary>Replaces variables by their defaults.</summary>
    public static Result Read(string raw) => raw.IndexOf('$') < 0 ? new(raw, IsDefault: false) : Read(raw, level: 0);

    /// <summary>Cuts a text at a separator wherever that does not stand inside <c>${…}</c>.</summary>
    public static IReadOnlyList<string> Split(string raw, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] == '$' && index + 1 < raw.Length && raw[index + 1] == '{') index = ClosingBrace(raw, index + 1) ?? raw.Length;
            else if (raw[index] == separator)
            {
                parts.Add(raw.Substring(start, index - start));
                start = index + 1;
            }
        }
        parts.Add(raw.Substring(start));
        return parts;
    }

    private static Result Read(string raw, int level)
    {
        var text = new StringBuilder();
        var isDefault = false;
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] != '$' || index + 1 == raw.Length)
            {
                text.Append(raw[index]);
                continue;
            }
            var next = raw[index + 1];
            if (next == '$')
            {
                text.Append('$');
                index++;
            }
            else if (next == '{')
            {
                if (level == DeepestLevel || ClosingBrace(raw, index + 1) is not { } end || DefaultOf(raw.Substring(index + 2, end - index - 2)) is not { } operand) return new(null, IsDefault: false);
                if (Read(operand, level + 1) is not { Text: { } value }) return new(null, IsDefault: false);
                text.Append(value);
                isDefault = true;
                index = end;
            }
            else if (IsNameStart(next))
            {
                return new(null, IsDefault: false);
            }
            else
            {
                text.Append('$');
            }
        }
        return new(text.ToString(), isDefault);
    }

    /// <summary>The default in <c>NAME:-default</c> or <c>NAME-default</c>; null for every other form.</summary>
    private static string? DefaultOf(string inner)
    {
        var name = 0;
        while (name < inner.Length && (IsNameStart(inner[name]) || name > 0 && char.IsDigit(inner[name]))) name++;
        if (name == 0) return null;

        var rest = inner.Substring(name);
        return rest.StartsWith(":-", StringComparison.Ordinal) ? rest.Substring(2)
            : rest.StartsWith("-", StringComparison.Ordinal) ? rest.Substring(1)
            : null;
    }

    private static bool IsNameStart(char letter) => letter is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int? ClosingBrace(string raw, int open)
    {
        var depth = 0;
        for (var index = open; index < raw.Length; index++)
        {
            depth += raw[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return index;
        }
        return null;
    }
}
