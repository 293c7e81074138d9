using Microsoft.CodeAnalysis.Text;

namespace LspDock.Cli.Checking;

/// <summary>A span by lines and columns, both from one; the end column is the one behind the last.</summary>
internal readonly record struct ReportedSpan(int Line, int Column, int EndLine, int EndColumn)
{
    public static ReportedSpan Of(SourceText text, TextSpan span)
    {
        var (start, end) = (text.Lines.GetLinePosition(span.Start), text.Lines.GetLinePosition(span.End));
        return new(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
