namespace LspDock.Syntax.Embedding;

/// <summary>What articles write where they leave something out, or where a tool is to fill something in.</summary>
internal static class Omission
{
    private const string PlaceholderMark = "%%";

    /// <summary>Whether a line of code is nothing but an ellipsis, or has a placeholder such as <c>%%IMAGE%%</c>.</summary>
    public static bool IsIn(string line) => line.Trim() is "..." or "…" || HasPlaceholder(line) || HasPassMacro(line);

    /// <summary>Whether AsciiDoc takes part of the line out of its own hands: <c>pass:quotes[COPY _./plugins/_ /opt]</c>.</summary>
    private static bool HasPassMacro(string line)
    {
        var start = line.IndexOf("pass:", StringComparison.Ordinal);
        return start >= 0 && line.IndexOf('[', start) >= 0;
    }

    private static bool HasPlaceholder(string line)
    {
        var start = line.IndexOf(PlaceholderMark, StringComparison.Ordinal);
        if (start < 0) return false;

        var end = line.IndexOf(PlaceholderMark, start + PlaceholderMark.Length, StringComparison.Ordinal);
        return end > start + PlaceholderMark.Length && line.Substring(start + PlaceholderMark.Length, end - start - PlaceholderMark.Length).All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');
    }
}
