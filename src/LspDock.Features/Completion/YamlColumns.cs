namespace LspDock.Features.Completion;

/// <summary>How far lines are indented.</summary>
internal static class YamlColumns
{
    /// <summary>What a tab counts for. YAML takes none in an indentation; it stands for a step while the line is being written.</summary>
    private const int TabColumns = 2;

    /// <summary>The column of an offset, from the start of its line.</summary>
    public static int Of(string text, int lineStart, int offset)
    {
        var column = 0;
        for (var index = lineStart; index < offset; index++) column += text[index] == '\t' ? TabColumns : 1;
        return column;
    }

    /// <summary>The column of a line's content; null for a line of blanks or a comment alone.</summary>
    public static int? OfContent(string text, int lineStart)
    {
        var column = 0;
        for (var offset = lineStart; offset < text.Length; offset++)
        {
            switch (text[offset])
            {
                case ' ':
                    column++;
                    break;
                case '\t':
                    column += TabColumns;
                    break;
                case '#' or '\r' or '\n':
                    return null;
                default:
                    return column;
            }
        }
        return null;
    }

    /// <summary>Whether a line parts two documents of a stream.</summary>
    public static bool IsMarker(string text, int lineStart) =>
        (string.CompareOrdinal(text, lineStart, "---", 0, 3) == 0 || string.CompareOrdinal(text, lineStart, "...", 0, 3) == 0) && YamlLine.IsBlankOrEnd(text, lineStart + 3, text.Length);
}
