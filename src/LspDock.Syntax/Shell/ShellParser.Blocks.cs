using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

// Keywords and what else stands around simple commands.
internal sealed partial class ShellParser
{
    /// <summary>Reads what a keyword at the start of a command opens or closes; false for a word that is a program.</summary>
    private bool ReadKeyword(ShellWord word)
    {
        if (dialect == ShellDialect.Cmd || word.IsQuoted) return false;

        if (dialect == ShellDialect.PowerShell) return ReadPowerShellKeyword(word);

        var start = word.Span.Start;
        switch (word.Raw)
        {
            case "if":
                blocks.Open("fi", ShellBranchKind.Condition, start, commands.Count);
                return true;
            case "then":
                blocks.NextArm("fi", ShellBranchKind.If, isNew: false);
                return true;
            case "elif":
                blocks.NextArm("fi", ShellBranchKind.Condition, isNew: true);
                return true;
            case "else":
                blocks.NextArm("fi", ShellBranchKind.If, isNew: true);
                return true;
            case "while" or "until":
                blocks.Open("done", ShellBranchKind.Loop, start, commands.Count);
                return true;
            case "for" or "foreach" or "select":
                blocks.Open("done", ShellBranchKind.Loop, start, commands.Count);
                ReadLoopHead(start);
                return true;
            case "case":
                blocks.Open("esac", ShellBranchKind.Case, start, commands.Count);
                caseDepth++;
                expectsPattern = true;
                SkipIn();
                return true;
            case "function":
                SkipTo('{');
                blocks.ExpectBody(ShellBranchKind.Function, start);
                return true;
            case "{":
                blocks.Open("}", null, start, commands.Count);
                return true;
            case "do" or "!" or "time":
                return true;
            case "fi" or "done" or "}" or "esac":
                if (word.Raw == "esac") caseDepth = Math.Max(0, caseDepth - 1);
                CloseBlock(word.Raw);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the word before a block in braces; the braces are read with the lists.</summary>
    private bool ReadPowerShellKeyword(ShellWord word)
    {
        switch (word.Raw.ToLowerInvariant())
        {
            case "if":
                blocks.ExpectBody(ShellBranchKind.If, word.Span.Start);
                return true;
            case "else" or "elseif":
                blocks.ExpectNextArm();
                return true;
            case "while" or "for" or "foreach" or "do" or "until":
                blocks.ExpectBody(ShellBranchKind.Loop, word.Span.Start);
                return true;
            case "switch":
                blocks.ExpectBody(ShellBranchKind.Case, word.Span.Start);
                return true;
            case "try" or "finally":
                return true;
            case "catch" or "trap":
                blocks.ExpectBody(ShellBranchKind.AfterFailure, word.Span.Start);
                return true;
            case "function" or "filter":
                SkipTo('{');
                blocks.ExpectBody(ShellBranchKind.Function, word.Span.Start);
                return true;
            default:
                return false;
        }
    }

    private void CloseBlock(string closer) => blocks.Close(closer, IsBackgroundMark(), commands.Count);

    /// <summary>Whether the next mark sends what was read to the background.</summary>
    private bool IsBackgroundMark()
    {
        var at = position;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && text[at] == '&' && (at + 1 == text.Length || text[at + 1] is not ('&' or '>'));
    }

    /// <summary>Reads the head of a loop up to the list's end, and its variable, whose value is known when there is one only.</summary>
    private void ReadLoopHead(int start)
    {
        SkipBlanks();
        if (SkipArithmetic()) return;

        var words = new List<ShellWord>();
        while (SkipBlanks() is var _ && position < text.Length && text[position] is not ('\r' or '\n' or ';' or '&' or '|' or '#')) words.Add(ParseWord(0, '\0', start));
        if (words.Count == 0 || PlainName(words[0].Span.Start, words[0].Span.End) is not { } name) return;

        var isOne = words is [_, { Raw: "in" }, { Value: { } value }] && value.IndexOfAny(['*', '?', '[', '{']) < 0;
        AddAssignments(TextSpan.FromBounds(start, position), [new ShellAssignment(name, isOne ? words[2].Whole : UnknownValue())]);
    }

    /// <summary>Skips <c>((…))</c>, whose variables may change; false when none starts here or it does not end on its line.</summary>
    private bool SkipArithmetic()
    {
        if (dialect != ShellDialect.Posix || !StartsWith("((")) return false;

        var end = NearEndOfLine(position);
        var close = text.IndexOf("))", position, end - position, StringComparison.Ordinal);
        if (close < 0) return false;

        var span = TextSpan.FromBounds(position, close + 2);
        position = span.End;
        AddAssignments(span, [.. NamesIn(span).Select(name => new ShellAssignment(name, UnknownValue()))]);
        return true;
    }

    private IEnumerable<string> NamesIn(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!ShellVariables.IsNameLetter(text[at], isFirst: true)) continue;
            var start = at;
            while (at < span.End && ShellVariables.IsNameLetter(text[at], isFirst: false)) at++;
            yield return text.Substring(start, at - start);
        }
    }

    private void AddAssignments(TextSpan span, ImmutableArray<ShellAssignment> assignments)
    {
        if (assignments.IsEmpty) return;
        commands.Add(new ShellCommand
        {
            Source = source,
            Dialect = dialect,
            Span = span,
            LineStart = LineStartOf(span.Start),
            Assignments = assignments,
            Branch = blocks.Branch,
        });
    }

    private void SkipTo(char mark)
    {
        while (position < text.Length && text[position] is not ('\r' or '\n') && text[position] != mark) position++;
    }

    /// <summary>Skips the word of a <c>case</c> and its <c>in</c>, if both are on this line.</summary>
    private void SkipIn()
    {
        var end = NearEndOfLine(position);
        var keyword = text.IndexOf(" in", position, end - position, StringComparison.Ordinal);
        position = keyword < 0 ? end : keyword + " in".Length;
    }

    /// <summary>The end of the line, or an offset as far away as what stands on it is looked for.</summary>
    private int NearEndOfLine(int from)
    {
        var end = from;
        while (end < text.Length && end - from < 500 && text[end] is not ('\r' or '\n')) end++;
        return end;
    }

    /// <summary>Skips a pattern of a <c>case</c> with its parenthesis; false when there is none here.</summary>
    private bool SkipPattern()
    {
        if (text[position] is '\r' or '\n' or '#') return false;
        expectsPattern = false;
        if (StartsWith("esac")) return false;

        var end = NearEndOfLine(position);
        var close = text.IndexOf(')', position, end - position);
        if (close < 0) return false;
        position = close + 1;
        blocks.NextArm("esac", ShellBranchKind.Case, isNew: true);
        return true;
    }

    /// <summary>Skips the parentheses of a function's head or of an array; false when they are neither.</summary>
    private bool SkipParentheses(ImmutableArray<ShellWord>.Builder words, ImmutableArray<ShellAssignment>.Builder assignments)
    {
        var isArray = words.Count == 0 && assignments.Count > 0 || words.Count > 0 && words[words.Count - 1].Raw.EndsWith("=", StringComparison.Ordinal);
        var isFunction = words.Count == 1 && assignments.Count == 0;
        if (!isArray && !isFunction || position > lastParenthesis) return false;

        var open = position;
        SkipBalanced();
        if (isFunction && text.Substring(open + 1, Math.Max(0, position - open - 2)).Trim().Length == 0) blocks.ExpectBody(ShellBranchKind.Function, words[0].Span.Start);
        if (isFunction) words.Clear();
        else if (words.Count == 0) assignments[assignments.Count - 1] = assignments[assignments.Count - 1] with { Value = UnknownValue() };
        return true;
    }

    /// <summary>Skips from an opening parenthesis behind the closing one that belongs to it.</summary>
    private void SkipBalanced()
    {
        var depth = 0;
        for (; position < text.Length; position++)
        {
            if (text[position] == '(') depth++;
            if (text[position] == ')' && --depth <= 0) break;
        }
        position = Math.Min(text.Length, position + 1);
    }
}
