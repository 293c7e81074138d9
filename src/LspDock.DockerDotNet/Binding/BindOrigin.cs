using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An item of <c>Binds</c>: <c>source:target[:mode]</c>.</summary>
internal sealed class BindOrigin(ItemText item, string[] parts) : MountOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => item.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => item.Origin.Span;

    /// <inheritdoc/>
    public override Edit Remove() => item.Origin.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => item.Origin.Replace(value);

    /// <inheritdoc/>
    public override Edit UseVolume(string name) =>
        parts.Length is 2 or 3 && item.Written.IndexOf(ValueReader.Hole) < 0 ? item.Origin.Replace(string.Join(":", [name, .. parts.Skip(1)])) : Edit.Unavailable;
}
