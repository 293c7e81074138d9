using System.Collections.Immutable;
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
    public override ImmutableArray<Origin> Via => item.Origin.Via;

    /// <inheritdoc/>
    public override Edit Remove() => item.Origin.Remove();

    /// <inheritdoc/>
    public override Edit UseVolume(string name)
    {
        if (item.Node is YamlScalar scalar)
        {
            var parts = Interpolation.Split(scalar.Value, ':');
            return parts.Count switch
            {
                1 => item.Tree.ReplaceScalar(scalar, name + ":" + scalar.Value),
                2 or 3 => item.Tree.ReplaceScalar(scalar, string.Join(":", [name, .. parts.Skip(1)])),
                _ => Edit.Unavailable,
            };
        }
        // What else a long bind mount says (propagation, SELinux, create_host_path) has no meaning for a volume.
        if (item.Node is not YamlMapping mapping || mapping.Find("bind") is not null || mapping.Find("type") is not { Value: YamlScalar type }) return Edit.Unavailable;

        var kind = type.Value == "volume" ? Edit.Empty : item.Tree.ReplaceScalar(type, "volume");
        return mapping.Find("source") switch
        {
            { Value: YamlScalar source } => kind + item.Tree.ReplaceScalar(source, name),
            null => kind + item.Tree.AddEntry(mapping, "source", new YamlNewValue.Text(name)),
            _ => Edit.Unavailable,
        };
    }

    /// <inheritdoc/>
    public override Edit BindPath(string path)
    {
        if (item.Node is not YamlScalar scalar) return Edit.Unavailable;

        var parts = Interpolation.Split(scalar.Value, ':');
        return parts.Count is 2 or 3 ? item.Tree.ReplaceScalar(scalar, string.Join(":", [path, .. parts.Skip(1)])) : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override Edit ExchangeMode(string mode, string? with)
    {
        if (item.Mapping is { } mapping)
        {
            var written = ComposeMounts.BindModes(mapping).FirstOrDefault(value => value.Text().Is(mode));
            return written is null ? Edit.Unavailable : with is null ? written.Origin.Remove() : written.Origin.Replace(with);
        }
        if (item.Node is not YamlScalar scalar) return Edit.Unavailable;

        var parts = Interpolation.Split(scalar.Value, ':');
        return parts.Count > 1 && Exchanged(parts[parts.Count - 1], mode, with) is { } modes
            ? item.Tree.ReplaceScalar(scalar, string.Join(":", [.. parts.Take(parts.Count - 1), .. modes.Length == 0 ? Array.Empty<string>() : [modes]]))
            : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override Edit MakeReadOnly()
    {
        if (item.Node is YamlMapping mapping)
        {
            return mapping.Find("read_only") is { Value: YamlScalar written }
                ? item.Tree.ReplaceScalar(written, "true")
                : item.Tree.AddEntry(mapping, "read_only", new YamlNewValue.Text("true"));
        }
        if (item.Node is not YamlScalar scalar) return Edit.Unavailable;

        var parts = Interpolation.Split(scalar.Value, ':');
        return parts.Count switch
        {
            2 => item.Tree.ReplaceScalar(scalar, scalar.Value + ":ro"),
            3 => item.Tree.ReplaceScalar(scalar, string.Join(":", parts[0], parts[1], string.Join(",", [.. parts[2].Split(',').Where(mode => mode is not ("rw" or "ro")), "ro"]))),
            _ => Edit.Unavailable,
        };
    }
}
