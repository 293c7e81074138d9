using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>An instruction or a part of one.</summary>
public sealed class DockerfileOrigin : Origin
{
    private readonly EmbeddedText source;
    private readonly TextSpan span;
    private readonly TextSpan? lines;
    private readonly bool replaceable;

    private DockerfileOrigin(EmbeddedText source, TextSpan span, TextSpan? lines, bool replaceable)
    {
        this.source = source;
        this.span = span;
        this.lines = lines;
        this.replaceable = replaceable;
    }

    /// <inheritdoc/>
    public override DocumentPath Document => source.Document;

    /// <inheritdoc/>
    public override TextSpan Span => source.ToHost(span);

    /// <summary>A whole instruction.</summary>
    public static DockerfileOrigin OfInstruction(DockerfileInstruction instruction) => new(instruction.Source, instruction.Span, instruction.Lines, replaceable: true);

    /// <summary>A part of an instruction; its removal takes the instruction.</summary>
    public static DockerfileOrigin OfPart(DockerfileInstruction instruction, TextSpan span) => new(instruction.Source, span, instruction.Lines, replaceable: true);

    /// <summary>A part whose value is put together from variables, so that no text may take its place.</summary>
    public static DockerfileOrigin OfComputedPart(DockerfileInstruction instruction, TextSpan span) => new(instruction.Source, span, instruction.Lines, replaceable: false);

    /// <summary>A stretch of text that is no instruction's, such as a directive.</summary>
    public static DockerfileOrigin OfText(EmbeddedText source, TextSpan span) => new(source, span, lines: null, replaceable: true);

    /// <inheritdoc/>
    /// <remarks>Takes the instruction's lines; comments above them stay.</remarks>
    public override Edit Remove()
    {
        if (lines is not { } all) return Edit.Unavailable;

        var text = source.Text;
        if (all.End < text.Length || all.Start == 0 || text[all.Start - 1] != '\n') return source.Replace(all, "");

        // The last lines of a text go with the break before them: the one behind them may be the host's.
        var before = all.Start - 1;
        if (before > 0 && text[before - 1] == '\r') before--;
        return source.Replace(TextSpan.FromBounds(before, all.Start + text.ToString(all).TrimEnd().Length), "");
    }

    /// <inheritdoc/>
    public override Edit Replace(string value) => replaceable ? source.Replace(span, value) : Edit.Unavailable;
}
