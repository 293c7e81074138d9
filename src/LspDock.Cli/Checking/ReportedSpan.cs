using LspDock.Features.Workspace;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Cli.Checking;

/// <summary>A span by lines and columns, both from one; the end column is the one behind the last.</summary>
internal readonly record struct ReportedSpan(int Line, int Column, int EndLine, int EndColumn)
{
    public static ReportedSpan Of(LineIndex lines, TextSpan span)
    {
        var (start, end) = (lines.ToPosition(span.Start), lines.ToPosition(span.End));
        return new(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
