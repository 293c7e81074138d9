using LspDock.Model;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>Takes flags out of a command.</summary>
internal static class DockerFlagEdits
{
    /// <summary>Takes a flag away with its value, and with its line when it has one of its own.</summary>
    public static Edit Remove(DockerCommand command, DockerFlag flag)
    {
        var source = command.Shell.Source;
        var span = flag.Span;
        if (!flag.IsInOnePlace) return Edit.Unavailable;
        if (flag.Letter is not null) return source.Replace(span, "");

        if (flag.Word.Home != ShellWordHome.Command) return source.Replace(flag.Word.Home == ShellWordHome.Array ? InArray(source.Text, span, command.Shell.Dialect) : InText(source.Text, span), "");

        var text = source.Text;
        var before = BlanksBefore(text, span.Start);
        var isFirst = before == 0 || text[before - 1] is '\r' or '\n';
        if (!isFirst) return source.Replace(TextSpan.FromBounds(before, span.End), "");

        var end = BlanksBehind(text, span.End);
        var lineEnd = text.Lines.GetLineFromPosition(span.End).End;
        var isAlone = end < text.Length && end + 1 == lineEnd && text[end] == Continuation(command.Shell.Dialect);
        if (isAlone) end = BlanksBehind(text, text.Lines.GetLineFromPosition(end).EndIncludingLineBreak);
        return source.Replace(TextSpan.FromBounds(span.Start, end), "");
    }

    /// <summary>Elements of an array with what separates them from the others: their lines, or the blanks or the comma before them or behind.</summary>
    private static TextSpan InArray(SourceText text, TextSpan span, ShellDialect dialect)
    {
        var (start, end) = (BlanksBefore(text, span.Start), BlanksBehind(text, span.End));
        if (dialect == ShellDialect.PowerShell)
        {
            var comma = start;
            while (comma > 0 && text[comma - 1] is ' ' or '\t' or '\r' or '\n') comma--;
            if (comma > 0 && text[comma - 1] == ',') return TextSpan.FromBounds(comma - 1, span.End);
            return end < text.Length && text[end] == ',' ? TextSpan.FromBounds(span.Start, BlanksBehind(text, end + 1)) : span;
        }
        var isFirst = start > 0 && text[start - 1] is '\r' or '\n';
        if (isFirst && end < text.Length && text[end] is '\r' or '\n') return TextSpan.FromBounds(text.Lines.GetLineFromPosition(start - 1).End, end);
        return isFirst || start == span.Start ? TextSpan.FromBounds(span.Start, end) : TextSpan.FromBounds(start, span.End);
    }

    /// <summary>Words of a text with the blanks before them, or behind the first ones.</summary>
    private static TextSpan InText(SourceText text, TextSpan span) =>
        BlanksBefore(text, span.Start) is var start && start < span.Start ? TextSpan.FromBounds(start, span.End) : TextSpan.FromBounds(span.Start, BlanksBehind(text, span.End));

    /// <summary>The character that continues a command on the next line.</summary>
    public static char Continuation(ShellDialect dialect) => dialect switch
    {
        ShellDialect.PowerShell => '`',
        ShellDialect.Cmd => '^',
        _ => '\\',
    };

    private static int BlanksBefore(SourceText text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t') offset--;
        return offset;
    }

    private static int BlanksBehind(SourceText text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t') offset++;
        return offset;
    }
}
