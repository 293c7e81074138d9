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
        return new ShellAssignment(written.Substring(0, end), isAppended ? UnknownValue() : word.Whole.From(end + 1));
    }
}
