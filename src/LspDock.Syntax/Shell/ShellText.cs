using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Lines of a decoded text, for edits that keep them whole.</summary>
internal static class ShellText
{
    /// <summary>Where the line of an offset starts.</summary>
    public static int LineStart(SourceText text, int offset) => text.Lines.GetLineFromPosition(offset).Start;

    /// <summary>Where the line behind that of an offset starts.</summary>
    public static int NextLine(SourceText text, int offset) => text.Lines.GetLineFromPosition(offset).EndIncludingLineBreak;

    /// <summary>The blanks at the start of an offset's line.</summary>
    public static string Indentation(SourceText text, int offset)
    {
        var line = text.Lines.GetLineFromPosition(offset);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t') end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>A line break, which the host writes its own way, and the indentation of an offset's line behind it.</summary>
    public static string LineBreakWithIndentation(SourceText text, int offset) => "\n" + Indentation(text, offset);
}
