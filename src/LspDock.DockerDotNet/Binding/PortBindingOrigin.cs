using LspDock.DockerDotNet.Editing;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>A <c>PortBinding</c> object.</summary>
/// <param name="item">The object as an item of its list.</param>
/// <param name="target">The object. Null when it is not the method's own.</param>
/// <param name="address">Where its address is written. Null when it is not.</param>
internal sealed class PortBindingOrigin(Origin item, DockerObject? target, Origin? address) : PortOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => item.Document;

    /// <inheritdoc/>
    public override TextSpan Span => item.Span;

    /// <inheritdoc/>
    public override Edit Remove() => item.Remove();

    /// <inheritdoc/>
    public override Edit SetHostAddress(string newAddress) =>
        target is null ? Edit.Unavailable
        : address is not null ? address.Replace(newAddress)
        : ObjectEdit.Set(target, "HostIP", ValueText.Literal(newAddress));
}
