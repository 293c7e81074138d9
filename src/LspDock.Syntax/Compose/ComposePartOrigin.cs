using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A name inside a longer value, such as <c>db</c> in <c>service:db</c> or <c>db:alias</c>. Its span is the whole value's.</summary>
/// <param name="whole">The value.</param>
/// <param name="before">What stands in the value before the name.</param>
/// <param name="behind">What stands behind it.</param>
internal sealed class ComposePartOrigin(Origin whole, string before, string behind) : Origin
{
    /// <inheritdoc/>
    public override DocumentPath Document => whole.Document;

    /// <inheritdoc/>
    public override TextSpan Span => whole.Span;

    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => whole.Via;

    /// <inheritdoc/>
    public override Edit Remove() => whole.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => whole.Replace(before + value + behind);
}
