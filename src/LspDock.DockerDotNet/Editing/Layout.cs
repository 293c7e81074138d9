using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Editing;

/// <summary>How a file is laid out.</summary>
internal static class Layout
{
    /// <summary>The line break that the file uses.</summary>
    public static string LineBreak(SourceText text)
    {
        var first = text.Lines[0];
        return first.End == first.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>The blanks before the first word of the line that holds an offset.</summary>
    public static string Indentation(SourceText text, int offset)
    {
        var line = text.Lines.GetLineFromPosition(offset);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t') end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }
}
