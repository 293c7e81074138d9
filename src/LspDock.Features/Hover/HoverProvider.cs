using LspDock.Features.Workspace;

namespace LspDock.Features.Hover;

/// <summary>Explains what stands at a place: what a rule finds there, what the attribute or flag there does.</summary>
public static class HoverProvider
{
    /// <summary>The explanation; null when there is nothing to say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The place, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    public static HoverText? At(OpenDocument document, int offset, CancellationToken cancellationToken)
    {
        var findings = FindingHover.At(document, offset, cancellationToken);
        var option = ComposeHover.At(document.Content, offset) ?? RunFlagHover.At(document.Content, offset);
        return (findings, option) switch
        {
            (null, _) => option,
            (_, null) => findings,
            // What it is comes before what is wrong with it; the shorter span is the one that the user points at.
            _ => new HoverText($"{option.Markdown}\n\n---\n\n{findings.Markdown}", option.Span),
        };
    }
}
