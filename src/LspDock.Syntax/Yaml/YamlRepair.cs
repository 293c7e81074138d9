using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>Chooses, by the way the library failed, what to write over so that the rest of the text can be read.</summary>
internal static class YamlRepair
{
    /// <summary>What was wrong, told by one repair.</summary>
    internal sealed record Repaired(string Kind, TextSpan Span, ImmutableArray<string> Arguments);

    /// <summary>Mends the copy; null when there is nothing left to write over.</summary>
    public static Repaired? Apply(YamlWorkingCopy copy, YamlFailure failure, int? openFlowStart)
    {
        var message = failure.Message;
        return
            Has("quoted scalar, found unknown escape") ? BlankToLineEnd(copy, failure.Start, YamlProblemKind.Unexpected, "an escape that YAML does not know")
            : Has("quoted scalar") ? UnclosedQuote(copy, failure.Start)
            : Has("invalid tab") || Has("tab character") ? Tab(copy, failure.Start)
            : openFlowStart is { } open ? UnclosedFlow(copy, open)
            : Has("multiline plain scalar, found invalid mapping") || Has("simple key, could not find expected ':'") ? LoneWordAbove(copy, failure.Start)
            : Has("found invalid mapping") ? InvalidMapping(copy, failure.Start)
            : Has("cannot start any token") ? BlankToLineEnd(copy, failure.Start, YamlProblemKind.ReservedCharacter, CharacterAt(copy, failure.Start))
            : Has("did not find expected key") || Has("did not find expected '-'") ? UnexpectedLine(copy, failure.Start)
            : BlankToLineEnd(copy, failure.Start, YamlProblemKind.Unexpected, CharacterAt(copy, failure.Start))
                ?? BlankLine(copy, failure.Start, YamlProblemKind.Unexpected);

        bool Has(string words) => message.IndexOf(words, StringComparison.Ordinal) >= 0;
    }

    private static string CharacterAt(YamlWorkingCopy copy, int offset) => offset < copy.Length ? copy[offset].ToString() : "";

    private static Repaired? BlankToLineEnd(YamlWorkingCopy copy, int start, string kind, params ImmutableArray<string> arguments)
    {
        var end = ContentEnd(copy, start);
        return copy.Blank(start, copy.LineEnd(start)) ? new(kind, TextSpan.FromBounds(Math.Min(start, end), end), arguments) : null;
    }

    private static Repaired? BlankLine(YamlWorkingCopy copy, int offset, string kind, params ImmutableArray<string> arguments)
    {
        var start = ContentStart(copy, offset);
        var end = ContentEnd(copy, offset);
        return copy.Blank(start, copy.LineEnd(offset)) ? new(kind, TextSpan.FromBounds(Math.Min(start, end), end), arguments) : null;
    }

    private static Repaired? UnclosedQuote(YamlWorkingCopy copy, int start) => BlankToLineEnd(copy, start, YamlProblemKind.UnclosedQuote, CharacterAt(copy, start));

    private static Repaired? UnclosedFlow(YamlWorkingCopy copy, int open) => BlankToLineEnd(copy, open, YamlProblemKind.UnclosedFlow, CharacterAt(copy, open));

    /// <summary>The library names the collection's start or nothing: the tab is in the indentation of some line from there on.</summary>
    private static Repaired? Tab(YamlWorkingCopy copy, int from)
    {
        for (var start = copy.LineStart(from); start < copy.Length; start = NextLine(copy, start))
        {
            var content = start;
            var tab = -1;
            while (content < copy.Length && copy[content] is ' ' or '\t' or '-')
            {
                if (copy[content] == '\t' && tab < 0) tab = content;
                content++;
            }
            if (tab < 0 || content >= copy.Length || copy[content] is '\n' or '\r' or '#') continue;

            copy.Blank(start, copy.LineEnd(start));
            return new(YamlProblemKind.Tab, TextSpan.FromBounds(tab, content), []);
        }
        return BlankLine(copy, from, YamlProblemKind.Unexpected, "");
    }

    /// <summary>The line above the mapping that surprised the library is a key whose colon is missing.</summary>
    private static Repaired? LoneWordAbove(YamlWorkingCopy copy, int offset)
    {
        var start = PreviousContentLine(copy, copy.LineStart(offset));
        return start is { } line && IsLoneWord(copy, line) ? SupplyColon(copy, line, YamlProblemKind.MissingColon) : UnexpectedLine(copy, offset);
    }

    /// <summary>A colon where a value already stands: on the same line as its key, or on a line that is indented too far.</summary>
    private static Repaired? InvalidMapping(YamlWorkingCopy copy, int colon)
    {
        var start = ContentStart(copy, colon);
        var first = start;
        while (first < colon && !(copy[first] == ':' && copy[first + 1] is ' ' or '\t')) first++;
        if (first >= colon) return UnexpectedLine(copy, colon);

        var value = first + 1;
        while (copy[value] is ' ' or '\t') value++;
        var span = TextSpan.FromBounds(value, ContentEnd(copy, colon));
        return copy.Blank(value, copy.LineEnd(colon)) ? new(YamlProblemKind.NestedMapping, span, []) : null;
    }

    /// <summary>A line that fits nothing above: a lone word gets its colon, anything else goes, with the lines indented below it.</summary>
    private static Repaired? UnexpectedLine(YamlWorkingCopy copy, int offset)
    {
        var line = copy.LineStart(offset);
        var content = ContentStart(copy, offset);
        if (offset <= content && IsLoneWord(copy, line)) return SupplyColon(copy, line, YamlProblemKind.LoneWord);
        // Behind something readable on its own line: only the rest of the line is too much.
        if (offset > content) return BlankToLineEnd(copy, offset, YamlProblemKind.Unexpected, CharacterAt(copy, offset)) ?? BlankLine(copy, offset, YamlProblemKind.Unexpected, "");

        var span = TextSpan.FromBounds(Math.Min(content, ContentEnd(copy, content)), ContentEnd(copy, content));
        var any = copy.Blank(line, copy.LineEnd(line));
        var indentation = content - line;
        for (var next = NextLine(copy, line); next < copy.Length; next = NextLine(copy, next))
        {
            var start = ContentStart(copy, next);
            var isBlank = start >= copy.LineEnd(next);
            if (!isBlank && start - next <= indentation) break;
            copy.Blank(next, copy.LineEnd(next));
        }
        return any ? new(YamlProblemKind.Indentation, span, []) : null;
    }

    private static Repaired? SupplyColon(YamlWorkingCopy copy, int line, string kind)
    {
        var start = ContentStart(copy, line);
        var end = ContentEnd(copy, line);
        var word = copy.ToString(start).Substring(0, end - start);
        var problem = new Repaired(kind, TextSpan.FromBounds(start, end), [word]);
        if (end - start < 2) return copy.Blank(start, end) ? problem : null;

        copy.SupplyColon(end - 1);
        return problem;
    }

    /// <summary>Letters, digits and what else stands in keys, alone on a line in the author's own text.</summary>
    private static bool IsLoneWord(YamlWorkingCopy copy, int line)
    {
        if (copy.IsChanged(line, copy.LineEnd(line))) return false;

        var start = ContentStart(copy, line);
        var end = ContentEnd(copy, line);
        for (var offset = start; offset < end; offset++)
        {
            if (!char.IsLetterOrDigit(copy[offset]) && copy[offset] is not ('_' or '-' or '.')) return false;
        }
        return end > start && copy[start] != '-';
    }

    private static int ContentStart(YamlWorkingCopy copy, int offset)
    {
        var start = copy.LineStart(offset);
        while (start < copy.Length && copy[start] is ' ' or '\t') start++;
        return start;
    }

    /// <summary>The end of a line's content: before trailing blanks and a comment.</summary>
    private static int ContentEnd(YamlWorkingCopy copy, int offset)
    {
        var start = ContentStart(copy, offset);
        var end = copy.LineEnd(offset);
        for (var mark = Math.Max(start, offset) + 1; mark < end; mark++)
        {
            if (copy[mark] == '#' && copy[mark - 1] is ' ' or '\t') end = mark;
        }
        while (end > start && copy[end - 1] is ' ' or '\t') end--;
        return end;
    }

    private static int? PreviousContentLine(YamlWorkingCopy copy, int line)
    {
        while (line > 0)
        {
            line = copy.LineStart(line - (line > 1 && copy[line - 1] == '\n' && copy[line - 2] == '\r' ? 2 : 1));
            var content = ContentStart(copy, line);
            if (content < copy.LineEnd(line) && copy[content] != '#') return line;
        }
        return null;
    }

    private static int NextLine(YamlWorkingCopy copy, int offset)
    {
        var end = copy.LineEnd(offset);
        if (end < copy.Length && copy[end] == '\r') end++;
        if (end < copy.Length && copy[end] == '\n') end++;
        return end > offset ? end : copy.Length;
    }
}
