using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An entry of <c>Tmpfs</c>: a path, and the words that say how it is mounted.</summary>
/// <param name="path">The path.</param>
/// <param name="options">The words.</param>
internal sealed class TmpfsOrigin(Origin path, ItemText options) : MountOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => path.Document;

    /// <inheritdoc/>
    public override TextSpan Span => path.Span;

    /// <summary>A tmpfs mount has no source.</summary>
    /// <inheritdoc/>
    public override Edit UseVolume(string name) => Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit ExchangeMode(string mode, string? with) =>
        options.Written.IndexOf(ValueReader.Hole) < 0 && Exchanged(options.Written, mode, with) is { } modes ? options.Origin.Replace(modes) : Edit.Unavailable;
}
