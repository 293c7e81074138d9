using System.Text;

namespace LspDock.Syntax.Dotenv;

/// <summary>The escapes of a value in double quotes.</summary>
internal static class DotenvEscapes
{
    /// <summary>The text without its escapes; <c>\$</c> becomes <c>$$</c>, which stands for one <c>$</c> once variables are replaced.</summary>
    public static string Decode(string inner)
    {
        if (inner.IndexOf('\\') < 0) return inner;

        var decoded = new StringBuilder(inner.Length);
        for (var index = 0; index < inner.Length; index++)
        {
            if (inner[index] != '\\' || index + 1 == inner.Length)
            {
                decoded.Append(inner[index]);
                continue;
            }
            if (inner[index + 1] == '0' && Octal(inner, index + 2) is { } code)
            {
                decoded.Append(code);
                index += 4;
                continue;
            }
            decoded.Append(inner[++index] switch
            {
                'a' => "\a",
                'b' => "\b",
                'f' => "\f",
                'n' => "\n",
                'r' => "\r",
                't' => "\t",
                'v' => "\v",
                '\\' => "\\",
                '"' => "\"",
                '$' => "$$",
                var other => "\\" + other,
            });
        }
        return decoded.ToString();
    }

    /// <summary>The character of three octal digits; null when there are none, or they are more than a byte.</summary>
    private static char? Octal(string text, int start)
    {
        if (start + 3 > text.Length) return null;

        var code = 0;
        for (var index = start; index < start + 3; index++)
        {
            if (text[index] is < '0' or > '7') return null;
            code = code * 8 + text[index] - '0';
        }
        return code <= byte.MaxValue ? (char)code : null;
    }
}
