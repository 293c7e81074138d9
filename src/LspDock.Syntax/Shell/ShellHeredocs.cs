using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>The bodies of heredocs, which start behind the line that announces them.</summary>
/// <param name="text">The shell text.</param>
internal sealed class ShellHeredocs(string text)
{
    /// <summary>After so many delimiters that never come, no more are looked for: each search reads to the end.</summary>
    private const int SearchLimit = 16;

    private readonly Queue<(int Number, string Delimiter, bool IsQuoted, bool StripsTabs)> pending = new();
    private readonly List<(int Command, ShellHeredoc? Heredoc)> all = [];
    private int owned;
    private int failures;

    /// <summary>The heredocs that were read, each with the number of its command.</summary>
    public IEnumerable<(int Command, ShellHeredoc Heredoc)> All => from entry in all where entry is { Heredoc: not null, Command: >= 0 } select (entry.Command, entry.Heredoc!);

    /// <summary>A heredoc was announced on the line being read.</summary>
    public void Expect(string delimiter, bool isQuoted, bool stripsTabs)
    {
        pending.Enqueue((all.Count, delimiter, isQuoted, stripsTabs));
        all.Add((-1, null));
    }

    /// <summary>The heredocs announced since the last command are those of this one.</summary>
    public void BelongTo(int command)
    {
        for (; owned < all.Count; owned++) all[owned] = (command, all[owned].Heredoc);
    }

    /// <summary>Where the shell text goes on, given the start of a line. A heredoc without its end is no heredoc.</summary>
    public int Skip(int lineStart)
    {
        while (pending.Count > 0)
        {
            var (number, delimiter, isQuoted, stripsTabs) = pending.Dequeue();
            if (failures >= SearchLimit) continue;
            if (End(lineStart, delimiter, stripsTabs) is not var (end, next))
            {
                failures++;
                continue;
            }
            all[number] = (all[number].Command, new ShellHeredoc(TextSpan.FromBounds(lineStart, end), isQuoted, stripsTabs));
            lineStart = next;
        }
        return lineStart;
    }

    /// <summary>Where the line of a delimiter starts, and the line behind it; null when it does not come.</summary>
    private (int End, int Next)? End(int lineStart, string delimiter, bool stripsTabs)
    {
        while (lineStart < text.Length)
        {
            var line = lineStart;
            var start = lineStart;
            while (stripsTabs && start < text.Length && text[start] == '\t') start++;
            var lineEnd = text.IndexOf('\n', start);
            var next = lineEnd < 0 ? text.Length : lineEnd + 1;
            var end = lineEnd < 0 ? text.Length : lineEnd;
            if (end > start && text[end - 1] == '\r') end--;
            if (end - start == delimiter.Length && string.CompareOrdinal(text, start, delimiter, 0, delimiter.Length) == 0) return (line, next);
            lineStart = next;
        }
        return null;
    }
}
