using System.Collections.Immutable;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A physical line. Only a line feed ends one; carriage returns before it belong to the break.</summary>
/// <param name="Start">Where the line starts, behind a byte order mark.</param>
/// <param name="End">Where its content ends.</param>
/// <param name="FullEnd">Where the next line starts.</param>
internal readonly record struct DockerfileLine(int Start, int End, int FullEnd)
{
    public static ImmutableArray<DockerfileLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<DockerfileLine>();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            while (end > start && text[end - 1] == '\r') end--;
            var next = feed < 0 ? text.Length : feed + 1;
            lines.Add(new(start, end, next));
            start = next;
        }
        return lines.ToImmutable();
    }

    /// <summary>The first offset that is no white space; the line's end when there is none.</summary>
    public int ContentStart(string text)
    {
        var position = Start;
        while (position < End && char.IsWhiteSpace(text[position])) position++;
        return position;
    }
}
