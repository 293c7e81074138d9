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
    public override Edit UseVolume(string name) => From(name);

    /// <inheritdoc/>
    public override Edit BindPath(string path) => From(path);

    /// <inheritdoc/>
    public override Edit MakeReadOnly()
    {
        if (parts.Length is not (2 or 3)) return Edit.Unavailable;

        var modes = parts.Length == 3 ? parts[2].Split(',').Where(mode => mode is not ("rw" or "ro" or "")) : [];
        return Write([parts[0], parts[1], string.Join(",", [.. modes, "ro"])]);
    }

    /// <inheritdoc/>
    public override Edit ExchangeMode(string mode, string? with) =>
        parts.Length == 3 && Exchanged(parts[2], mode, with) is { } modes ? Write(modes.Length == 0 ? [parts[0], parts[1]] : [parts[0], parts[1], modes]) : Edit.Unavailable;

    private Edit From(string source) => parts.Length switch
    {
        1 => Write([source, parts[0]]),
        2 or 3 => Write([source, .. parts.Skip(1)]),
        _ => Edit.Unavailable,
    };

    private Edit Write(string[] changed) => item.Written.IndexOf(ValueReader.Hole) < 0 ? item.Origin.Replace(string.Join(":", changed)) : Edit.Unavailable;
}
