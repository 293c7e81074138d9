using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>An item of a service's <c>volumes</c>, in short or long form.</summary>
internal sealed class ComposeMountOrigin(ComposeValue item) : MountOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => item.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => item.Origin.Span;

    /// <inheritdoc/>
    public override Edit Remove() => item.Origin.Remove();

    /// <inheritdoc/>
    public override Edit UseVolume(string name)
    {
        if (item.Node is YamlScalar scalar)
        {
            var parts = Interpolation.Split(scalar.Value, ':');
            return parts.Count is 2 or 3 ? item.Tree.ReplaceScalar(scalar, string.Join(":", [name, .. parts.Skip(1)])) : Edit.Unavailable;
        }
        // What else a long bind mount says (propagation, SELinux, create_host_path) has no meaning for a volume.
        return item.Node is YamlMapping mapping && mapping.Find("bind") is null
            && mapping.Find("type") is { Value: YamlScalar type } && mapping.Find("source") is { Value: YamlScalar source }
            ? item.Tree.ReplaceScalar(type, "volume") + item.Tree.ReplaceScalar(source, name)
            : Edit.Unavailable;
    }
}
