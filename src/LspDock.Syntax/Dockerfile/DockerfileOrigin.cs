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
    public override Edit Remove() => lines is { } all ? source.Replace(all, "") : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit Replace(string value) => replaceable ? source.Replace(span, value) : Edit.Unavailable;
}
