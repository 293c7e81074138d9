using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>
/// Finds the commands in text into which terminal sessions were pasted: the lines behind a prompt with their continuations, and
/// lines that are plainly a docker command by themselves. Output and prose are left out, and so is a command ended by <c>^C</c>.
/// </summary>
public static class TerminalTranscript
{
    /// <summary>So many lines may stand inside one pair of quotes or one heredoc.</summary>
    private const int OpenLineLimit = 60;

    /// <summary>The commands of a whole document.</summary>
    public static ImmutableArray<Region> Of(DocumentPath document, SourceText text) => Of(EmbeddedText.Whole(document, text));

    /// <summary>The commands of a text in which <c>#</c> may be root's prompt.</summary>
    public static ImmutableArray<Region> Of(EmbeddedText source) => new TranscriptReader(source, hashIsComment: false).Read();

    /// <summary>The commands of a text that is marked as shell code, where <c>#</c> starts a comment.</summary>
    public static ImmutableArray<Region> OfShellCode(EmbeddedText source) => new TranscriptReader(source, hashIsComment: true).Read();

    /// <summary>Whether a text has a line with a prompt; one that starts with <c>#</c> may be a comment and does not count.</summary>
    internal static bool HasPrompt(EmbeddedText source) => source.Text.Lines.Any(line => line.ToString() is var text
        && (TerminalPrompt.Of(text).Length > 0 || TerminalPrompt.BeforeDocker(text, hashIsComment: true).Length > 0));

    private sealed class TranscriptReader(EmbeddedText source, bool hashIsComment)
    {
        private readonly TextLineCollection lines = source.Text.Lines;
        private readonly ImmutableArray<Region>.Builder regions = ImmutableArray.CreateBuilder<Region>();
        private EmbeddedTextBuilder builder = new(source);
        private ShellDialect dialect;
        private string? continuationPrefix;
        private int next;

        public ImmutableArray<Region> Read()
        {
            var commentsFrom = 0;
            while (next < lines.Count)
            {
                var line = lines[next].ToString();
                if (PromptOf(line) is { } prompt)
                {
                    ReadCommand(lines[next].Start + prompt.Length, prompt, commentsFrom);
                    commentsFrom = next;
                    continue;
                }
                next++;
                if (!line.TrimStart().StartsWith("#", StringComparison.Ordinal)) commentsFrom = next;
            }
            EndRegion();
            return regions.ToImmutable();
        }

        private TerminalPrompt? PromptOf(string line)
        {
            if (TerminalPrompt.Of(line) is { Length: > 0 } prompt) return prompt;
            if (TerminalPrompt.BeforeDocker(line, hashIsComment) is { Length: > 0 } weak) return weak with { Dialect = DialectDetection.Of([line]) };
            return PlainDockerCommand.Is(line) ? new TerminalPrompt(line.Length - line.TrimStart().Length, DialectDetection.Of([line])) : null;
        }

        private void ReadCommand(int start, TerminalPrompt prompt, int commentsFrom)
        {
            var shell = prompt.Dialect;
            var firstLine = next;
            var stretches = new List<TextSpan>();
            var state = new CommandLineState(shell);
            var (isAborted, openedAt) = (false, 0);
            string? prefix = null;
            while (true)
            {
                var line = lines[next];
                var body = source.Text.ToString(TextSpan.FromBounds(start, line.End));
                stretches.Add(TextSpan.FromBounds(start, line.EndIncludingLineBreak));
                isAborted = body.TrimEnd().EndsWith("^C", StringComparison.Ordinal);
                state.Read(body);
                if (!state.IsInside) openedAt = stretches.Count;
                next++;
                if (isAborted || !state.Continues || stretches.Count - openedAt > OpenLineLimit || ContinuationLine() is not { } following) break;

                next = following;
                var text = lines[next].ToString();
                var mark = prompt.IsLineNumber ? TerminalPrompt.LineNumber(text) : TerminalPrompt.Continuation(text);
                prefix ??= HostPrefix(lines[next].Start + mark);
                start = lines[next].Start + mark;
            }
            if (isAborted) return;

            // Quotes that are never closed belong to their line alone, and must not reach into the commands that follow.
            var isUnclosed = state.IsInside;
            if (isUnclosed)
            {
                next = firstLine + 1;
                stretches.RemoveRange(1, stretches.Count - 1);
            }
            if (!builder.IsEmpty && shell != dialect) EndRegion();
            dialect = shell;
            continuationPrefix ??= prefix;
            for (var index = commentsFrom; index < firstLine; index++) builder.Add(lines[index].SpanIncludingLineBreak);
            foreach (var stretch in stretches) builder.Add(stretch);
            // Nor does a continuation that is cut off take the next command for its own.
            if (isUnclosed || state.Continues) EndRegion();
        }

        /// <summary>The line that continues the command: the next one, or, behind blank lines, one with a continuation prompt. Null when the command ends.</summary>
        private int? ContinuationLine()
        {
            var following = next;
            while (following < lines.Count && following - next < OpenLineLimit && string.IsNullOrWhiteSpace(lines[following].ToString())) following++;
            if (following >= lines.Count) return null;

            var text = lines[following].ToString();
            if (TerminalPrompt.Continuation(text) > 0) return following;
            return following == next && TerminalPrompt.Of(text).Length == 0 ? following : null;
        }

        /// <summary>What stands before a decoded offset on its line of the host.</summary>
        private string HostPrefix(int offset)
        {
            var host = source.ToHost(new TextSpan(offset, 0)).Start;
            return source.Host.ToString(TextSpan.FromBounds(source.Host.Lines.GetLineFromPosition(host).Start, host));
        }

        private void EndRegion()
        {
            if (!builder.IsEmpty) regions.Add(new Region(Notation.Shell, builder.Build(continuationPrefix ?? "")) { Dialect = dialect });
            builder = new EmbeddedTextBuilder(source);
            continuationPrefix = null;
        }
    }
}
