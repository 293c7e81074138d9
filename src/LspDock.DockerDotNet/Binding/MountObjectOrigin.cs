using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An item of <c>Mounts</c>: an object with a type, a source and a target.</summary>
/// <param name="item">The item.</param>
/// <param name="type">Where its type is written. Null when it is not.</param>
/// <param name="source">Where its source is written. Null when it is not.</param>
internal sealed class MountObjectOrigin(Origin item, Origin? type, Origin? source) : MountOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => item.Document;

    /// <inheritdoc/>
    public override TextSpan Span => item.Span;

    /// <inheritdoc/>
    public override Edit Remove() => item.Remove();

    /// <inheritdoc/>
    public override Edit UseVolume(string name) => type is not null && source is not null ? type.Replace("volume") + source.Replace(name) : Edit.Unavailable;
}
