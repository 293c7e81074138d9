using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>An entry of a service's <c>depends_on</c>.</summary>
internal sealed class ComposeDependencyOrigin(ComposeValue dependency) : ReferenceOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => dependency.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => dependency.Origin.Span;

    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => dependency.Origin.Via;

    /// <inheritdoc/>
    public override Edit Remove() => dependency.Origin.Remove();

    /// <inheritdoc/>
    public override Edit MakeOptional() =>
        dependency.Mapping?["required"] is { } written ? written.Origin.Replace("false") : dependency.AddEntry("required", "false");
}
