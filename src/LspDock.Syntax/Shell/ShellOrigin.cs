using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A place in a shell text.</summary>
/// <param name="source">The text and where it stands in its document.</param>
/// <param name="span">The span in the decoded text.</param>
public class ShellOrigin(EmbeddedText source, TextSpan span) : Origin
{
    /// <summary>The text and where it stands in its document.</summary>
    public EmbeddedText Source => source;

    /// <summary>The span in the decoded text, in UTF-16 code units.</summary>
    public TextSpan DecodedSpan => span;

    /// <inheritdoc/>
    public sealed override DocumentPath Document => source.Document;

    /// <inheritdoc/>
    public sealed override TextSpan Span => source.ToHost(span);
}
