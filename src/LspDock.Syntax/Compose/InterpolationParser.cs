using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>
/// Reads templates by Compose's own grammar, its oddities included: an operand ends at the brace that closes it, where the character behind
/// an opening brace is passed over, and at the last brace of the line when none closes it.
/// </summary>
internal sealed class InterpolationParser(string raw)
{
    private const int DeepestLevel = 20;

    /// <summary>So far is looked for the brace that closes what is broken: many on one line must not each be looked through to its end.</summary>
    private const int LongestFault = 1000;

    /// <summary>Reads a part of the text.</summary>
    public InterpolationTemplate Read(int start, int end, int level)
    {
        var parts = ImmutableArray.CreateBuilder<InterpolationPart>();
        if (level > DeepestLevel)
        {
            parts.Add(new InterpolationUnread(TextSpan.FromBounds(start, end)));
            return new(raw, TextSpan.FromBounds(start, end), parts.ToImmutable());
        }

        var literal = start;
        var (lineEnd, lastBrace) = (-1, -1);
        for (var index = start; index < end;)
        {
            var dollar = raw.IndexOf('$', index, end - index);
            if (dollar < 0 || dollar + 1 >= end) break;

            if (dollar >= lineEnd)
            {
                lineEnd = raw.IndexOf('\n', dollar, end - dollar) is var found and >= 0 ? found : end;
                lastBrace = raw.LastIndexOf('}', lineEnd - 1, lineEnd - dollar);
            }
            if (ReadPart(dollar, end, lineEnd, lastBrace, level) is not { } part)
            {
                index = dollar + 1;
                continue;
            }
            if (dollar > literal) parts.Add(new InterpolationLiteral(TextSpan.FromBounds(literal, dollar)));
            parts.Add(part);
            literal = index = part.Span.End;
        }
        if (literal < end) parts.Add(new InterpolationLiteral(TextSpan.FromBounds(literal, end)));
        return new(raw, TextSpan.FromBounds(start, end), parts.ToImmutable());
    }

    /// <summary>What begins with a <c>$</c>; null when it stands for itself.</summary>
    private InterpolationPart? ReadPart(int dollar, int end, int lineEnd, int lastBrace, int level)
    {
        var next = raw[dollar + 1];
        if (next == '$') return new InterpolationEscape(new TextSpan(dollar, 2));
        if (next == '{') return ReadBraces(dollar, end, lineEnd, lastBrace, level);
        if (!IsNameStart(next)) return null;

        var name = NameAt(dollar + 1, end);
        return new InterpolationVariable(TextSpan.FromBounds(dollar, name.End), Text(name), name);
    }

    private InterpolationPart ReadBraces(int dollar, int end, int lineEnd, int lastBrace, int level)
    {
        var name = NameAt(dollar + 2, end);
        if (!name.IsEmpty && name.End < end && raw[name.End] == '}') return new InterpolationVariable(TextSpan.FromBounds(dollar, name.End + 1), Text(name), name);
        if (name.IsEmpty || OperatorAt(name.End, end) is not { } found) return Fault(dollar, name, lineEnd);

        var (kind, length) = found;
        var operand = name.End + length;
        if (lastBrace < operand)
        {
            var goesOn = lineEnd < end && raw.IndexOf('}', lineEnd, Math.Min(LongestFault, end - lineEnd)) >= 0;
            return goesOn ? new InterpolationFault(TextSpan.FromBounds(dollar, EndOfLine(lineEnd)), InterpolationFaultKind.SeveralLines, name) : Fault(dollar, name, lineEnd);
        }

        var close = ClosingBrace(dollar + 1, lastBrace + 1);
        return new InterpolationVariable(TextSpan.FromBounds(dollar, close + 1), Text(name), name)
        {
            Operator = kind,
            Operand = Read(operand, close, level + 1),
        };
    }

    private InterpolationFault Fault(int dollar, TextSpan name, int lineEnd)
    {
        var depth = 0;
        var limit = Math.Min(lineEnd, dollar + LongestFault);
        for (var index = dollar + 1; index < limit; index++)
        {
            depth += raw[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return new(TextSpan.FromBounds(dollar, index + 1), KindOf(dollar, name, index), name);
        }

        var close = dollar;
        while (close < limit && !char.IsWhiteSpace(raw[close])) close++;
        return new(TextSpan.FromBounds(dollar, close), InterpolationFaultKind.Unclosed, name);
    }

    private InterpolationFaultKind KindOf(int dollar, TextSpan name, int close)
    {
        var inner = raw.Substring(dollar + 2, close - dollar - 2);
        var trimmed = inner.Trim();
        if (trimmed.Length == 0) return InterpolationFaultKind.NoName;
        if (trimmed.Length < inner.Length && IsNameStart(trimmed[0]) && NameAt(raw.IndexOf(trimmed, dollar + 2, StringComparison.Ordinal), close).Length == trimmed.Length) return InterpolationFaultKind.Blank;

        return name.IsEmpty ? InterpolationFaultKind.InvalidName : InterpolationFaultKind.UnknownOperator;
    }

    private int EndOfLine(int lineEnd) => raw[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;

    /// <summary>The brace that closes the one at an offset; the last one before the limit when none does.</summary>
    private int ClosingBrace(int open, int limit)
    {
        var depth = 0;
        for (var index = open; index < limit; index++)
        {
            if (raw[index] == '}' && --depth == 0) return index;
            if (raw[index] != '{') continue;

            depth++;
            index++;
        }
        return limit - 1;
    }

    private (InterpolationOperator Kind, int Length)? OperatorAt(int offset, int end)
    {
        var colon = offset < end && raw[offset] == ':' ? 1 : 0;
        if (offset + colon >= end) return null;

        return (raw[offset + colon], colon) switch
        {
            ('-', 0) => (InterpolationOperator.DefaultWhenUnset, 1),
            ('-', _) => (InterpolationOperator.DefaultWhenEmpty, 2),
            ('?', 0) => (InterpolationOperator.RequiredSet, 1),
            ('?', _) => (InterpolationOperator.RequiredNotEmpty, 2),
            ('+', 0) => (InterpolationOperator.OtherWhenSet, 1),
            ('+', _) => (InterpolationOperator.OtherWhenNotEmpty, 2),
            _ => null,
        };
    }

    /// <summary>The name at an offset; empty when none starts there.</summary>
    private TextSpan NameAt(int offset, int end)
    {
        var index = offset;
        while (index < end && (IsNameStart(raw[index]) || index > offset && raw[index] is >= '0' and <= '9')) index++;
        return TextSpan.FromBounds(offset, index);
    }

    private string Text(TextSpan span) => raw.Substring(span.Start, span.Length);

    private static bool IsNameStart(char letter) => letter is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
