using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The place of a problem, with the edits that mend it.</summary>
/// <param name="source">The file.</param>
/// <param name="span">The place.</param>
/// <param name="replace">Writes what is right; null when only a person can.</param>
/// <param name="remove">Takes away what is wrong; null when that mends nothing.</param>
internal sealed class ComposeRepairOrigin(EmbeddedText source, TextSpan span, Func<string, Edit>? replace, Func<Edit>? remove) : TextOrigin(source, span)
{
    /// <inheritdoc/>
    public override Edit Replace(string value) => replace?.Invoke(value) ?? Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit Remove() => remove?.Invoke() ?? Edit.Unavailable;
}
