using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The JSON array of the exec form. Text that is not valid JSON is no array but the shell form.</summary>
internal static class JsonStringArray
{
    /// <summary>Reads an array that takes the whole stretch; null when it is no valid JSON.</summary>
    /// <param name="joined">The instruction.</param>
    /// <param name="start">Where the array should start.</param>
    /// <param name="end">Where it should end.</param>
    /// <param name="hasOtherElements">Whether it has elements that are no strings, which Docker refuses; they are left out.</param>
    public static ImmutableArray<DockerfileWord>? Read(JoinedText joined, int start, int end, out bool hasOtherElements)
    {
        hasOtherElements = false;
        var text = joined.Text;
        if (start >= end || text[start] != '[' || text[end - 1] != ']') return null;

        var elements = ImmutableArray.CreateBuilder<DockerfileWord>();
        var close = end - 1;
        var position = SkipBlanks(text, start + 1, close);
        while (position < close)
        {
            var elementStart = position;
            if (text[position] == '"')
            {
                if (ReadString(text, ref position, close) is not { } value) return null;
                elements.Add(new(value, joined.Span(elementStart, position)));
            }
            else
            {
                if (SkipOther(text, position, close) is not { } next) return null;
                hasOtherElements = true;
                position = next;
            }
            position = SkipBlanks(text, position, close);
            if (position == close) break;
            if (text[position] != ',') return null;
            position = SkipBlanks(text, position + 1, close);
            // A comma needs an element behind it.
            if (position == close) return null;
        }
        return elements.ToImmutable();
    }

    private static string? ReadString(string text, ref int position, int end)
    {
        var result = new StringBuilder();
        for (position++; position < end; position++)
        {
            var letter = text[position];
            if (letter == '"')
            {
                position++;
                return result.ToString();
            }
            if (letter < ' ') return null;
            if (letter != '\\')
            {
                result.Append(letter);
                continue;
            }
            if (++position >= end) return null;
            if (text[position] == 'u')
            {
                if (position + 4 >= end || ReadCodeUnit(text, position + 1) is not { } codeUnit) return null;
                result.Append(codeUnit);
                position += 4;
                continue;
            }
            var escaped = text[position] switch { '"' => '"', '\\' => '\\', '/' => '/', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
            if (escaped == '\0') return null;
            result.Append(escaped);
        }
        return null;
    }

    private static char? ReadCodeUnit(string text, int start)
    {
        var code = 0;
        for (var position = start; position < start + 4; position++)
        {
            var digit = text[position] switch
            {
                >= '0' and <= '9' => text[position] - '0',
                >= 'a' and <= 'f' => text[position] - 'a' + 10,
                >= 'A' and <= 'F' => text[position] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return null;
            code = (code * 16) + digit;
        }
        return (char)code;
    }

    /// <summary>The offset behind a literal, an array or an object. Nested ones need only balanced brackets: the array is refused either way.</summary>
    private static int? SkipOther(string text, int position, int end)
    {
        if (text[position] is not ('[' or '{'))
        {
            var start = position;
            while (position < end && text[position] is not (',' or ']') && !IsBlank(text[position])) position++;
            var literal = text.Substring(start, position - start);
            return literal is "true" or "false" or "null" || IsNumber(literal) ? position : null;
        }
        var depth = 0;
        while (position < end)
        {
            switch (text[position])
            {
                case '"':
                    if (ReadString(text, ref position, end) is null) return null;
                    continue;
                case '[' or '{': depth++; break;
                case ']' or '}' when --depth == 0: return position + 1;
                default: break;
            }
            position++;
        }
        return null;
    }

    private static bool IsNumber(string literal) =>
        literal.Length > 0 && (literal[0] == '-' || char.IsDigit(literal[0])) && double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && IsBlank(text[position])) position++;
        return position;
    }

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\r' or '\n';
}
