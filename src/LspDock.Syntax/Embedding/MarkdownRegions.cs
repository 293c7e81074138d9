using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Text;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the code in a Markdown document that is read here: fences and indented blocks, also in lists and quotes.</summary>
public static class MarkdownRegions
{
    /// <summary>Fences may stand in indented blocks, as inside of an admonition, this deep.</summary>
    private const int DepthLimit = 4;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The regions of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text) => Of(EmbeddedText.Whole(document, text));

    /// <summary>The regions of Markdown inside another document.</summary>
    public static DocumentRegions Of(EmbeddedText source)
    {
        var reader = new MarkdownReader(ImmutableArray.CreateBuilder<Region>(), ImmutableArray.CreateBuilder<Comment>());
        reader.Read(source, depth: 0);
        return new DocumentRegions(reader.Regions.ToImmutable(), reader.Comments.ToImmutable());
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        // Only blocks are asked for; what stands inside of a line is never code here.
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private sealed record MarkdownReader(ImmutableArray<Region>.Builder Regions, ImmutableArray<Comment>.Builder Comments)
    {
        private readonly List<TextSpan> waitingComments = [];

        public void Read(EmbeddedText source, int depth)
        {
            var text = source.Text.ToString();
            foreach (var block in Blocks(text))
            {
                switch (block)
                {
                    case CodeBlock code:
                        EndComments(source, TextSpan.FromBounds(code.Span.Start, Math.Min(text.Length, Math.Max(code.Span.Start, code.Span.End + 1))));
                        ReadCode(source, text, code, depth);
                        break;
                    case HtmlBlock html:
                        ReadHtml(source, text, html, depth);
                        break;
                    case ParagraphBlock paragraph when ReadProse(source, text, paragraph):
                        break;
                    default:
                        EndComments(source, governed: null);
                        break;
                }
            }
            EndComments(source, governed: null);
        }

        /// <summary>The leaf blocks in order. Markdown that is nested too deep for the library has none.</summary>
        private static IEnumerable<LeafBlock> Blocks(string text)
        {
            MarkdownDocument document;
            try
            {
                document = Markdown.Parse(text, Pipeline);
            }
            catch (ArgumentException)
            {
                yield break;
            }

            var waiting = new Stack<Block>();
            waiting.Push(document);
            while (waiting.Count > 0)
            {
                var block = waiting.Pop();
                if (block is LeafBlock leaf) yield return leaf;
                if (block is not ContainerBlock container) continue;
                for (var index = container.Count - 1; index >= 0; index--) waiting.Push(container[index]);
            }
        }

        private void ReadCode(EmbeddedText source, string text, CodeBlock block, int depth)
        {
            var builder = new EmbeddedTextBuilder(source);
            for (var index = 0; index < block.Lines.Count; index++) builder.Add(Line(text, block.Lines.Lines[index]));
            if (builder.IsEmpty) return;

            var code = builder.Build();
            var fence = block as FencedCodeBlock;
            var language = FenceLanguages.Parse(fence?.Info);
            if ((fence is null || language is FenceLanguage.Markdown) && depth < DepthLimit && code.Text.Lines.Any(IsFence)) Read(code, depth + 1);
            else Regions.AddRange(CodeRegions.Of(code, language));
        }

        /// <summary>Reads the code in a block of tags, and Markdown that follows a tag without the blank line which would end the block.</summary>
        private void ReadHtml(EmbeddedText source, string text, HtmlBlock block, int depth)
        {
            var (start, end) = (block.Span.Start, Math.Min(text.Length, block.Span.End + 1));
            FindComments(text, start, end);
            if (block.Type == HtmlBlockType.Comment) return;

            foreach (var code in HtmlCode.In(source, start, end))
            {
                EndComments(source, code.Span);
                Regions.AddRange(CodeRegions.Of(code.Text, code.Language));
            }
            var line = source.Text.Lines.IndexOf(start);
            while (line < source.Text.Lines.Count && source.Text.Lines[line].Start < end && !IsFence(source.Text.Lines[line])) line++;
            if (line >= source.Text.Lines.Count || source.Text.Lines[line].Start >= end || depth >= DepthLimit) return;

            var builder = new EmbeddedTextBuilder(source);
            builder.Add(TextSpan.FromBounds(source.Text.Lines[line].Start, end));
            Read(builder.Build(), depth + 1);
        }

        /// <summary>Reads the commands that are lines of a paragraph by themselves; false when there are none.</summary>
        private bool ReadProse(EmbeddedText source, string text, ParagraphBlock paragraph)
        {
            var (start, end) = (paragraph.Span.Start, Math.Min(text.Length, paragraph.Span.End + 1));
            if (start >= end || text.IndexOf("docker", start, end - start, StringComparison.Ordinal) < 0 && text.IndexOf("podman", start, end - start, StringComparison.Ordinal) < 0 && text.IndexOf("nerdctl", start, end - start, StringComparison.Ordinal) < 0) return false;

            var builder = new EmbeddedTextBuilder(source);
            var lines = source.Text.Lines;
            for (var index = lines.IndexOf(start); index < lines.Count && lines[index] is var line && line.Start < end; index++)
            {
                var from = Math.Max(start, line.Start);
                while (from < line.End && text[from] is ' ' or '\t' or '>') from++;
                builder.Add(TextSpan.FromBounds(from, Math.Max(from, line.EndIncludingLineBreak)));
            }
            var prose = builder.Build();
            var found = Regions.Count;
            for (var index = 0; index < prose.Text.Lines.Count;)
            {
                var command = ProseCommand.At(prose, index);
                if (command is not null) Regions.AddRange(command.Regions);
                index = command?.End ?? index + 1;
            }
            if (Regions.Count == found) return false;

            EndComments(source, TextSpan.FromBounds(start, end));
            return true;
        }

        private static bool IsFence(TextLine line) => line.ToString().TrimStart() is var text
            && (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal));

        /// <summary>A line of code with its line break, as it stands in the text.</summary>
        private static TextSpan Line(string text, Markdig.Helpers.StringLine line)
        {
            var slice = line.Slice;
            var isInPlace = slice.Length > 0 && slice.Text.Length == text.Length && slice.Start >= 0 && slice.Start < text.Length;
            var start = isInPlace ? slice.Start : Math.Max(0, Math.Min(text.Length, line.Position));
            var end = start;
            while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
            if (!isInPlace)
            {
                // An empty line, or one whose tabs the library wrote out as blanks.
                var content = slice.ToString().Trim();
                var at = content.Length == 0 ? -1 : text.IndexOf(content, start, end - start, StringComparison.Ordinal);
                start = at < 0 ? end : at;
            }
            if (end < text.Length && text[end] == '\r') end++;
            if (end < text.Length && text[end] == '\n') end++;
            return TextSpan.FromBounds(start, end);
        }

        private void FindComments(string text, int start, int end)
        {
            while (start < end && text.IndexOf("<!--", start, end - start, StringComparison.Ordinal) is var open && open >= 0)
            {
                var close = text.IndexOf("-->", open, end - open, StringComparison.Ordinal);
                start = close < 0 ? end : close + "-->".Length;
                waitingComments.Add(TextSpan.FromBounds(open, start));
            }
        }

        private void EndComments(EmbeddedText source, TextSpan? governed)
        {
            foreach (var span in waitingComments)
            {
                var words = source.Text.ToString(span).Replace("<!--", "").Replace("-->", "").Trim();
                Comments.Add(new Comment(source.ToHost(span), words, source.ToHost(governed ?? span)));
            }
            waitingComments.Clear();
        }
    }
}
