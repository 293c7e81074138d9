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
        if (flag.Letter is not null) return source.Replace(span, "");

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
