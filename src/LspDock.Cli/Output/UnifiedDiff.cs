using DiffPlex.Renderer;

namespace LspDock.Cli.Output;

/// <summary>The difference between two texts as <c>patch</c> and <c>git apply</c> read it.</summary>
internal static class UnifiedDiff
{
    /// <summary>Marks a last line that has no line break, so that it differs from the same line with one.</summary>
    private const string WithoutBreak = "\0";

    /// <summary>The difference; empty when there is none.</summary>
    public static string Of(string path, string before, string after)
    {
        var relative = path.TrimStart('/');
        var diff = UnidiffRenderer.GenerateUnidiff(Marked(before), Marked(after), "a/" + relative, "b/" + relative);
        return (diff.TrimEnd('\r', '\n') + "\n").Replace(WithoutBreak, "\n\\ No newline at end of file", StringComparison.Ordinal);
    }

    /// <summary>The text without its last line break, since the library counts what follows that as a line of its own.</summary>
    private static string Marked(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2]
        : text.EndsWith('\n') ? text[..^1]
        : text + WithoutBreak;
}
