using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>A span of a document, without a notation's knowledge of how to edit it.</summary>
/// <param name="source">The text that the span is in.</param>
/// <param name="span">The decoded span.</param>
public class TextOrigin(EmbeddedText source, TextSpan span) : Origin
{
    /// <summary>The text that the span is in.</summary>
    public EmbeddedText Source { get; } = source;

    /// <summary>The span in the decoded text.</summary>
    public TextSpan DecodedSpan { get; } = span;

    /// <inheritdoc/>
    public override DocumentPath Document => Source.Document;

    /// <inheritdoc/>
    public override TextSpan Span => Source.ToHost(DecodedSpan);

    /// <summary>Writes a text over the span as it is.</summary>
    public override Edit Replace(string value) => Source.Replace(DecodedSpan, value);
}
