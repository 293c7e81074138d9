using System.Collections.Immutable;
using System.Globalization;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>An item of a service's <c>ports</c>, in short or long form.</summary>
internal sealed class ComposePortOrigin(ComposeValue item) : PortOrigin
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
    public override Edit SetHostAddress(string address)
    {
        if (item.Node is YamlMapping mapping)
        {
            return mapping.Find("host_ip") is { Value: YamlScalar written }
                ? item.Tree.ReplaceScalar(written, address)
                : item.Tree.AddEntry(mapping, "host_ip", new YamlNewValue.Text(address));
        }
        if (item.Node is not YamlScalar scalar) return Edit.Unavailable;

        var parts = ComposePorts.SplitShort(scalar.Value);
        var bracketed = address.IndexOf(':') >= 0 ? "[" + address + "]" : address;
        return item.Tree.ReplaceScalar(scalar, string.Join(":", [bracketed, .. parts.Skip(parts.Count == 3 ? 1 : 0)]));
    }

    /// <inheritdoc/>
    public override Edit SetHostPort(int port)
    {
        var published = port.ToString(CultureInfo.InvariantCulture);
        if (item.Node is YamlMapping mapping) return mapping.Find("published") is { Value: YamlScalar written } ? item.Tree.ReplaceScalar(written, published) : Edit.Unavailable;
        if (item.Node is not YamlScalar scalar || ComposePorts.SplitShort(scalar.Value) is not { Count: > 1 } parts) return Edit.Unavailable;

        return item.Tree.ReplaceScalar(scalar, string.Join(":", [.. parts.Take(parts.Count - 2), published, parts[parts.Count - 1]]));
    }

    /// <inheritdoc/>
    public override Edit SetContainerPort(int port)
    {
        var digits = port.ToString(CultureInfo.InvariantCulture);
        if (item.Node is YamlMapping mapping) return mapping.Find("target") is { Value: YamlScalar written } ? item.Tree.ReplaceScalar(written, digits) : Edit.Unavailable;
        if (item.Node is not YamlScalar scalar) return Edit.Unavailable;

        var parts = ComposePorts.SplitShort(scalar.Value);
        var protocol = parts[parts.Count - 1].IndexOf('/') is var slash and >= 0 ? parts[parts.Count - 1].Substring(slash) : "";
        return item.Tree.ReplaceScalar(scalar, string.Join(":", [.. parts.Take(parts.Count - 1), digits + protocol]));
    }
}
