using System.Collections.Immutable;
using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>What reading a document line by line finds: its code, and comments with the code below them.</summary>
/// <param name="source">The document.</param>
/// <param name="substituted">Takes out of a command what the markup language writes another way.</param>
internal sealed class MarkupReading(EmbeddedText source, Func<EmbeddedText, EmbeddedText> substituted)
{
    private readonly ImmutableArray<Region>.Builder regions = ImmutableArray.CreateBuilder<Region>();
    private readonly ImmutableArray<Comment>.Builder comments = ImmutableArray.CreateBuilder<Comment>();
    private readonly List<(TextSpan Span, string Text)> waitingComments = [];

    /// <summary>The document's lines.</summary>
    public TextLineCollection Lines => source.Text.Lines;

    /// <summary>Takes a comment, which holds for the code that comes next.</summary>
    public void AddComment(int line, string text)
    {
        if (Suppression.MayBeIn(text)) waitingComments.Add((Lines[line].Span, text));
    }

    /// <summary>Takes whole lines as code.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="end">The line behind the last one.</param>
    /// <param name="indentation">So many blanks before each line are not the code's.</param>
    /// <param name="language">What the document says of it.</param>
    public void AddCode(int first, int end, int indentation, FenceLanguage language)
    {
        while (end > first && Indentation(end - 1) < 0) end--;
        if (end <= first) return;

        var builder = new EmbeddedTextBuilder(source);
        for (var line = first; line < end; line++)
        {
            var start = Lines[line].Start + Math.Min(indentation, Math.Max(0, Indentation(line)));
            builder.Add(TextSpan.FromBounds(Math.Min(start, Lines[line].End), Lines[line].EndIncludingLineBreak));
        }
        EndComments(TextSpan.FromBounds(Lines[first].Start, Lines[end - 1].End));
        AddRegions(CodeRegions.Of(builder.Build(), language));
    }

    /// <summary>Takes the command that a line of text is by itself, without a mark of code; the line behind it, or the next one when there is no command.</summary>
    public int AddProse(int line)
    {
        if (ProseCommand.At(source, line) is not { } command) return line + 1;

        EndComments(TextSpan.FromBounds(Lines[line].Start, Lines[command.End - 1].End));
        AddRegions(command.Regions);
        return command.End;
    }

    /// <summary>The blanks before a line's text; -1 for a line of nothing else.</summary>
    public int Indentation(int line)
    {
        var written = Lines[line];
        var at = written.Start;
        while (at < written.End && source.Text[at] is ' ' or '\t') at++;
        return at == written.End ? -1 : at - written.Start;
    }

    /// <summary>The line behind a block whose lines stand further right than a mark.</summary>
    /// <param name="first">The block's first line.</param>
    /// <param name="mark">The indentation of the mark.</param>
    public int EndOfBlock(int first, int mark)
    {
        var end = first;
        while (end < Lines.Count && Indentation(end) is var indentation && (indentation < 0 || indentation > mark)) end++;
        return end;
    }

    /// <summary>What was found.</summary>
    public DocumentRegions Finish()
    {
        EndComments(governed: null);
        return new DocumentRegions(regions.ToImmutable(), comments.ToImmutable());
    }

    private void AddRegions(ImmutableArray<Region> found) =>
        regions.AddRange(found.Select(region => region.Notation == Notation.Shell ? region with { Text = substituted(region.Text) } : region));

    private void EndComments(TextSpan? governed)
    {
        foreach (var (span, text) in waitingComments) comments.Add(new Comment(source.ToHost(span), text, source.ToHost(governed ?? span)));
        waitingComments.Clear();
    }
}
