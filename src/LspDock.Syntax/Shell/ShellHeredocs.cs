namespace LspDock.Syntax.Shell;

/// <summary>The bodies of heredocs, which start behind the line that announces them.</summary>
/// <param name="text">The shell text.</param>
internal sealed class ShellHeredocs(string text)
{
    /// <summary>After so many delimiters that never come, no more are looked for: each search reads to the end.</summary>
    private const int SearchLimit = 16;

    private readonly Queue<(string Delimiter, bool StripsTabs)> pending = new();
    private int failures;

    /// <summary>A heredoc was announced on the line being read.</summary>
    public void Expect(string delimiter, bool stripsTabs) => pending.Enqueue((delimiter, stripsTabs));

    /// <summary>Where the shell text goes on, given the start of a line. A heredoc without its end is no heredoc.</summary>
    public int Skip(int lineStart)
    {
        while (pending.Count > 0)
        {
            var (delimiter, stripsTabs) = pending.Dequeue();
            if (failures >= SearchLimit) continue;
            if (End(lineStart, delimiter, stripsTabs) is { } end) lineStart = end;
            else failures++;
        }
        return lineStart;
    }

    private int? End(int lineStart, string delimiter, bool stripsTabs)
    {
        while (lineStart < text.Length)
        {
            var start = lineStart;
            while (stripsTabs && start < text.Length && text[start] == '\t') start++;
            var lineEnd = text.IndexOf('\n', start);
            var next = lineEnd < 0 ? text.Length : lineEnd + 1;
            var end = lineEnd < 0 ? text.Length : lineEnd;
            if (end > start && text[end - 1] == '\r') end--;
            if (end - start == delimiter.Length && string.CompareOrdinal(text, start, delimiter, 0, delimiter.Length) == 0) return next;
            lineStart = next;
        }
        return null;
    }
}
