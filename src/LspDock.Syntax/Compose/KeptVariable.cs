using System.Collections.Immutable;
using System.Text;

namespace LspDock.Syntax.Compose;

/// <summary>
/// A variable inside a text in which everything else is resolved: its written form, spelled in code points that no text may hold
/// (U+FDD0 to U+FDEF), so that none of the separators in it is taken for one of the text's own.
/// </summary>
public static class KeptVariable
{
    private const char Start = '\uFDD0';
    private const char SplittingStart = '\uFDD1';
    private const char End = '\uFDD2';
    private const char Zero = '\uFDE0';

    /// <summary>The mark that stands for a variable.</summary>
    /// <param name="written">The variable as Compose reads it: <c>${NAME:-default}</c>.</param>
    public static string Mark(string written)
    {
        var mark = new StringBuilder(2 + 4 * written.Length).Append(Start);
        foreach (var letter in written)
        {
            for (var shift = 12; shift >= 0; shift -= 4) mark.Append((char)(Zero + (letter >> shift & 0xF)));
        }
        return mark.Append(End).ToString();
    }

    /// <summary>Whether a text holds variables.</summary>
    public static bool IsIn(string text) => text.IndexOf(Start) >= 0 || text.IndexOf(SplittingStart) >= 0;

    /// <summary>The text in parts: letters that are known, and variables.</summary>
    public static ImmutableArray<KeptPart> Parts(string text)
    {
        if (!IsIn(text)) return text.Length == 0 ? [] : [new KeptPart(text, null, IsSplit: false)];

        var parts = ImmutableArray.CreateBuilder<KeptPart>();
        var literal = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (Start or SplittingStart) || Written(text, index, out var end) is not { } written) continue;

            if (index > literal) parts.Add(new KeptPart(text.Substring(literal, index - literal), null, IsSplit: false));
            parts.Add(new KeptPart(written, InterpolationTemplate.Parse(written), text[index] == SplittingStart));
            literal = end;
            index = end - 1;
        }
        if (literal < text.Length) parts.Add(new KeptPart(text.Substring(literal), null, IsSplit: false));
        return parts.ToImmutable();
    }

    /// <summary>The text with its variables as Compose reads them.</summary>
    public static string ToTemplate(string text) => IsIn(text) ? string.Concat(Parts(text).Select(part => part.Text)) : text;

    /// <summary>The words of a command that is written as one string; a variable outside of quotes may become several words, or none.</summary>
    public static ImmutableArray<string> Words(string command) => CommandWords.Split(command, letter => letter == Start ? SplittingStart : letter);

    /// <summary>The variable that starts at an offset; null when none does.</summary>
    private static string? Written(string text, int start, out int end)
    {
        end = text.IndexOf(End, start) + 1;
        var digits = end - start - 2;
        if (digits <= 0 || digits % 4 != 0) return null;

        var written = new StringBuilder(digits / 4);
        var value = 0;
        for (var index = 0; index < digits; index++)
        {
            var digit = text[start + 1 + index] - Zero;
            if (digit is < 0 or > 0xF) return null;

            value = index % 4 == 0 ? digit : value << 4 | digit;
            if (index % 4 == 3) written.Append((char)value);
        }
        return written.ToString();
    }
}
