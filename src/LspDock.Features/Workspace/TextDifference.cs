namespace LspDock.Features.Workspace;

/// <summary>The smallest stretch in which two texts differ, in UTF-16 code units.</summary>
/// <param name="Start">Where it starts in both.</param>
/// <param name="EarlierEnd">Where it ends in the earlier text.</param>
/// <param name="LaterEnd">Where it ends in the later text.</param>
public readonly record struct TextDifference(int Start, int EarlierEnd, int LaterEnd)
{
    /// <summary>Compares two texts. Costs time in proportion to their length.</summary>
    public static TextDifference Between(string earlier, string later)
    {
        var start = earlier.AsSpan().CommonPrefixLength(later);
        var most = Math.Min(earlier.Length, later.Length) - start;
        var end = 0;
        while (end < most && earlier[earlier.Length - 1 - end] == later[later.Length - 1 - end]) end++;
        return new(start, earlier.Length - end, later.Length - end);
    }

    /// <summary>Whether nothing but the line of a place differs, apart from blanks and a line break around it.</summary>
    /// <param name="earlier">The earlier text.</param>
    /// <param name="later">The later text.</param>
    /// <param name="offset">The place in the later text.</param>
    public bool IsOnLineOf(string earlier, string later, int offset)
    {
        var lineStart = later.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;
        var lineEnd = later.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var length ? offset + length : later.Length;
        return earlier.AsSpan(Start, EarlierEnd - Start).IndexOfAny('\r', '\n') < 0
            && IsBlank(later, Start, Math.Min(LaterEnd, lineStart))
            && IsBlank(later, Math.Max(Start, lineEnd), LaterEnd);
    }

    /// <summary>The place in the earlier text of one in the later; one inside of the difference is at its end.</summary>
    public int ToEarlier(int offset) => offset <= Start ? offset : offset >= LaterEnd ? offset - LaterEnd + EarlierEnd : EarlierEnd;

    private static bool IsBlank(string text, int start, int end) => start >= end || text.AsSpan(start, end - start).IsWhiteSpace();
}
