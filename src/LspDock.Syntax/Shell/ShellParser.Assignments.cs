using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

// Assignments: texts and arrays.
internal sealed partial class ShellParser
{
    private ShellSlice UnknownValue() => new ShellWord(new(position, 0), "", [new(new(position, 0), null, ShellQuote.None, 0) { IsExpansion = true }]).Whole;

    /// <summary>Reads a word as <c>NAME=value</c> or <c>NAME+=value</c>; null for any other.</summary>
    private ShellAssignment? Assignment(ShellWord word)
    {
        if (dialect != ShellDialect.Posix) return null;
        var written = word.Template;
        var end = 0;
        while (end < written.Length && ShellVariables.IsNameLetter(written[end], isFirst: end == 0)) end++;
        if (end == 0 || end >= written.Length || word.Parts[0] is not { Quote: ShellQuote.None, IsVerbatim: true }) return null;

        var isAppended = written[end] == '+' && end + 1 < written.Length && written[end + 1] == '=';
        if (written[end] != '=' && !isAppended) return null;
        return new ShellAssignment(written.Substring(0, end), word.Whole.From(isAppended ? end + 2 : end + 1)) { IsAppended = isAppended };
    }

    /// <summary>Reads the parentheses of an array or of a function's head; false when they are neither.</summary>
    private bool ReadParentheses(ImmutableArray<ShellWord>.Builder words, ImmutableArray<ShellAssignment>.Builder assignments, int depth)
    {
        if (position > lastParenthesis) return false;
        if (dialect == ShellDialect.PowerShell)
        {
            if (words.Count != 3 || words[0].Raw is not ['$', .. var name] || words[1].Raw is not ("=" or "+=") || words[2].Raw != "@") return false;
            assignments.Add(ReadArray(name, depth));
            return true;
        }

        if (words.Count == 0 && assignments.Count > 0)
        {
            var last = assignments[assignments.Count - 1];
            assignments[assignments.Count - 1] = ReadArray(last.Name, depth) with { IsAppended = last.IsAppended };
            return true;
        }
        if (words.Count > 0 && words[words.Count - 1] is { Raw: [.., '='] raw })
        {
            var array = ReadArray(raw.Substring(0, raw.Length - 1).TrimEnd('+'), depth) with { IsAppended = raw.EndsWith("+=", StringComparison.Ordinal) };
            var hasKeys = words.Any(word => word.Raw is ['-', .. var letters] && letters.IndexOf('A') >= 0);
            assignments.Add(hasKeys ? new ShellAssignment(array.Name, UnknownValue()) : array);
            return true;
        }
        if (words.Count != 1 || assignments.Count > 0) return false;

        var open = position;
        SkipBalanced();
        if (text.Substring(open + 1, Math.Max(0, position - open - 2)).Trim().Length == 0) blocks.ExpectBody(ShellBranchKind.Function, words[0].Span.Start);
        words.Clear();
        return true;
    }

    /// <summary>Reads an array's elements up to its parenthesis; they are not known when something else stands between them.</summary>
    private ShellAssignment ReadArray(string name, int depth)
    {
        var start = position++;
        var closer = dialect == ShellDialect.PowerShell ? ',' : '\0';
        var items = ImmutableArray.CreateBuilder<ShellWord>();
        var (isPlain, isSeparate) = (true, true);
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter is ' ' or '\t' || letter == escape && LineBreakLength(position + 1) > 0) SkipBlanks();
            else if (LineBreakLength(position) is var length and > 0) (position, isSeparate) = (position + length, true);
            else if (letter == '#') ReadComment();
            else if (letter == ')') break;
            else if (letter == closer) (position, isSeparate) = (position + 1, true);
            else if (letter is ';' or '&' or '|' or '(' or '<' or '>') (position, isPlain) = (position + 1, false);
            else
            {
                var item = ParseWord(depth, closer, start);
                isPlain &= item.Raw[0] != '[' && (closer == '\0' || isSeparate && item.Raw[0] is '"' or '\'' or '$');
                isSeparate = false;
                items.Add(item.AsItem(start));
            }
        }
        if (position < text.Length) position++;
        return new ShellAssignment(name, UnknownValue()) { Items = isPlain ? items.ToImmutable() : default, ItemsStart = start };
    }
}
