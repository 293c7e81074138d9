using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A variable in an argument: <c>$NAME</c> or <c>${NAME:-word}</c>. Spans are offsets into the text it was read from.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">The whole reference.</param>
/// <param name="NameSpan">The name.</param>
/// <param name="Operator">The modifier: <c>:-</c>, <c>-</c>, <c>:+</c>, <c>+</c>, <c>:?</c>, <c>?</c>, <c>#</c>, <c>##</c>, <c>%</c>, <c>%%</c>, <c>/</c>, <c>//</c>; empty without one.</param>
/// <param name="Operand">What stands behind the modifier; empty without one.</param>
public sealed record DockerfileVariable(string Name, TextSpan Span, TextSpan NameSpan, string Operator, TextSpan Operand)
{
    private const int MaximumDepth = 16;

    /// <summary>Reads the variable at a dollar sign.</summary>
    /// <param name="text">An argument, its lines joined.</param>
    /// <param name="position">The dollar sign's offset.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="isMalformed">Whether Docker would refuse what stands there.</param>
    /// <returns>The variable; null when the dollar sign stands for itself, or is malformed.</returns>
    public static DockerfileVariable? Read(string text, int position, char escape, out bool isMalformed) => Read(text, position, escape, 0, out isMalformed);

    private static DockerfileVariable? Read(string text, int position, char escape, int depth, out bool isMalformed)
    {
        isMalformed = false;
        var start = position + 1;
        if (start >= text.Length) return null;
        if (text[start] != '{')
        {
            var end = NameEnd(text, start);
            return end == start ? null : new(text.Substring(start, end - start), TextSpan.FromBounds(position, end), TextSpan.FromBounds(start, end), "", new(end, 0));
        }

        isMalformed = true;
        start++;
        var nameEnd = NameEnd(text, start);
        if (nameEnd == start || nameEnd >= text.Length || depth >= MaximumDepth) return null;

        var modifier = Modifier(text, nameEnd);
        var operandStart = nameEnd + modifier.Length;
        if (text[nameEnd] != '}' && modifier.Length == 0) return null;
        if (OperandEnd(text, operandStart, escape, depth) is not { } close) return null;
        if (modifier is "/" or "//" && text.IndexOf('/', operandStart, close - operandStart) < 0) return null;

        isMalformed = false;
        return new(text.Substring(start, nameEnd - start), TextSpan.FromBounds(position, close + 1), TextSpan.FromBounds(start, nameEnd), modifier, TextSpan.FromBounds(operandStart, close));
    }

    private static int NameEnd(string text, int start)
    {
        if (start >= text.Length) return start;
        var end = start;
        if (text[start] == '_' || char.IsLetter(text[start]))
        {
            while (end < text.Length && (text[end] == '_' || char.IsLetterOrDigit(text[end]))) end++;
            return end;
        }
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end > start ? end : text[start] is '@' or '*' or '#' or '?' or '-' or '$' or '!' ? start + 1 : start;
    }

    private static string Modifier(string text, int position)
    {
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        return (text[position], next) switch
        {
            (':', '-' or '+' or '?') => ":" + next,
            ('-' or '+' or '?', _) => text[position].ToString(),
            ('#' or '%' or '/', _) when next == text[position] => text.Substring(position, 2),
            ('#' or '%' or '/', _) => text[position].ToString(),
            _ => "",
        };
    }

    /// <summary>The offset of the brace that closes a reference; null when there is none.</summary>
    private static int? OperandEnd(string text, int position, char escape, int depth)
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case '}': return position;
                case '\'' or '"':
                    if (DockerfileWords.QuoteEnd(text, position, escape, depth + 1) is not { } quoteEnd) return null;
                    position = quoteEnd;
                    break;
                case '$':
                    if (SkipDollar(text, position, escape, depth + 1) is not { } next) return null;
                    position = next;
                    break;
                case var letter when letter == escape: position += 2; break;
                default: position++; break;
            }
        }
        return null;
    }

    /// <summary>The offset behind a dollar sign and the variable it may begin; null when that is malformed.</summary>
    internal static int? SkipDollar(string text, int position, char escape, int depth) =>
        Read(text, position, escape, depth, out var isMalformed) is { } variable ? variable.Span.End : isMalformed ? null : position + 1;
}
