using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>
/// A docker command that is a line of a text by itself: marked as code in the line, perhaps behind a colon, or not marked as anything.
/// A command inside of a sentence is what the sentence speaks of, often in part, and is none.
/// </summary>
/// <param name="Regions">The command.</param>
/// <param name="End">The line behind it.</param>
internal sealed record ProseCommand(ImmutableArray<Region> Regions, int End)
{
    /// <summary>So many lines may belong to one command.</summary>
    private const int LineLimit = 60;

    private static readonly ImmutableArray<string> LineEnds = ["<br>", "<br/>", "<br />", "\\"];

    /// <summary>The command that starts with a line; null when none does.</summary>
    public static ProseCommand? At(EmbeddedText source, int line)
    {
        var written = source.Text.Lines[line].ToString();
        return written.IndexOf("docker", StringComparison.Ordinal) < 0 && written.IndexOf("podman", StringComparison.Ordinal) < 0 && written.IndexOf("nerdctl", StringComparison.Ordinal) < 0 ? null
            : Marked(source, line, written) ?? Bare(source, line, written);
    }

    /// <summary>A line that is one stretch of code in backticks, a list's mark before it aside.</summary>
    private static ProseCommand? Marked(EmbeddedText source, int line, string written)
    {
        var (start, end) = (BehindListMark(written), written.TrimEnd().Length);
        foreach (var lineEnd in LineEnds)
        {
            if (written.Substring(0, end).EndsWith(lineEnd, StringComparison.Ordinal)) end = written.Substring(0, end - lineEnd.Length).TrimEnd().Length;
        }
        var isLabelled = start < end && written[start] != '`';
        if (isLabelled) start = BehindLabel(written, start, end);
        var ticks = 0;
        while (start + ticks < end && written[start + ticks] == '`') ticks++;
        if (ticks == 0 || end - start < ticks * 2 + 1) return null;

        (start, end) = (start + ticks, end - ticks);
        if (string.CompareOrdinal(written, end, written, start - ticks, ticks) != 0 || written.IndexOf('`', start, end - start) >= 0) return null;

        var code = written.Substring(start, end - start);
        var prompt = TerminalPrompt.Of(code) is { Length: > 0 } sure ? sure : TerminalPrompt.BeforeDocker(code);
        var command = code.Substring(prompt.Length);
        if (!(isLabelled ? PlainDockerCommand.IsBeyondDoubt(command) : PlainDockerCommand.Is(command))) return null;

        var builder = new EmbeddedTextBuilder(source);
        builder.Add(TextSpan.FromBounds(source.Text.Lines[line].Start + start + prompt.Length, source.Text.Lines[line].Start + end));
        var dialect = prompt.Length > 0 ? prompt.Dialect : DialectDetection.Of([code]);
        return new ProseCommand([new Region(Notation.Shell, builder.Build().InOneLine()) { Dialect = dialect }], line + 1);
    }

    /// <summary>A line that is a command without doubt, with the lines that continue it.</summary>
    private static ProseCommand? Bare(EmbeddedText source, int line, string written)
    {
        var prompt = TerminalPrompt.Of(written).Length;
        if (!PlainDockerCommand.IsBeyondDoubt(written.Substring(prompt))) return null;

        var lines = source.Text.Lines;
        var state = new CommandLineState(DialectDetection.Of([written]));
        state.Read(written.Substring(prompt));
        var end = line + 1;
        while (state.Continues && end < lines.Count && end - line < LineLimit && !string.IsNullOrWhiteSpace(lines[end].ToString())) state.Read(lines[end++].ToString());
        if (state.IsInside) end = line + 1;

        var builder = new EmbeddedTextBuilder(source);
        for (var index = line; index < end; index++) builder.Add(lines[index].SpanIncludingLineBreak);
        return new ProseCommand(TerminalTranscript.OfShellCode(builder.Build().AsOneCommand()), end);
    }

    private static int BehindListMark(string written)
    {
        var start = SkipBlanks(written, 0);
        var mark = start;
        while (mark < written.Length && written[mark] is '*' or '-' or '+' or '.' or '#' || mark < written.Length && char.IsDigit(written[mark])) mark++;
        return mark > start && mark < written.Length && written[mark] is ' ' or '\t' ? SkipBlanks(written, mark) : start;
    }

    /// <summary>Where code starts that stands behind the line's last colon; the line's end when none does.</summary>
    private static int BehindLabel(string written, int start, int end)
    {
        if (end == 0 || written[end - 1] != '`') return end;
        for (var at = end - 2; at > start; at--)
        {
            if (written[at] is ' ' or '\u00A0' && written[at + 1] == '`' && written.Substring(0, at).TrimEnd() is [.., ':' or '：']) return at + 1;
        }
        return end;
    }

    private static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t' or '\u00A0') from++;
        return from;
    }
}
