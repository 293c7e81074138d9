using System.Globalization;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out <c>ports</c>: one mapping for each port. See https://github.com/compose-spec/compose-go/blob/main/types/types.go, ParsePortConfig.</summary>
internal static class PortForms
{
    public static ResolvedList Resolve(ValueResolver resolver, ComposeValue value, Written written)
    {
        var ports = new ResolvedEntries();
        foreach (var item in ValueResolver.Items(value))
        {
            var at = Written.Of(item, written);
            if (item.Mapping is not null)
            {
                var port = Long(resolver, item, at);
                ports.Set(Identity(port), port);
                continue;
            }
            var text = ResolvedScalars.Printed(item) ?? "";
            foreach (var port in Short(text, at) ?? [at.Text(text)]) ports.Set(port is ResolvedMapping mapping ? Identity(mapping) : text, port);
        }
        return written.List(ports.Values);
    }

    private static ResolvedMapping Long(ValueResolver resolver, ComposeValue item, Written at)
    {
        var port = resolver.Ordered(item, at, [("mode", ResolvedScalar.OfText("ingress")), ("host_ip", null), ("target", null), ("published", null), ("protocol", ResolvedScalar.OfText("tcp"))]);
        // A port is a number inside, and a text outside, where it may be a range.
        return port with
        {
            Entries =
            [
                .. from entry in port.Entries
                   select entry switch
                   {
                       { Key: "published", Value: ResolvedScalar published } => entry with { Value = published with { Kind = ComposeScalarKind.Text } },
                       { Key: "target", Value: ResolvedScalar { Kind: ComposeScalarKind.Text } target } when IsPort(target.Text) => entry with { Value = target with { Kind = ComposeScalarKind.Integer, Text = ComposeScalar.Read(target.Text).Printed } },
                       _ => entry,
                   },
            ],
        };
    }

    /// <summary>The ports of <c>[[address:]host:]container[/protocol]</c>; null when it is none.</summary>
    private static IEnumerable<ResolvedNode>? Short(string text, Written at)
    {
        var slash = text.LastIndexOf('/');
        var protocol = slash < 0 || slash == text.Length - 1 ? "tcp" : text.Substring(slash + 1).ToLowerInvariant();
        var parts = (slash < 0 ? text : text.Substring(0, slash)).Split(':');
        var address = string.Join(":", parts.Take(Math.Max(0, parts.Length - 2))).TrimStart('[').TrimEnd(']');
        var published = parts.Length > 1 ? parts[parts.Length - 2] : "";
        if (PortRange.Parse(parts[parts.Length - 1]) is not { } container) return null;
        if (published.Length == 0) return Ports(container, null);
        if (PortRange.Parse(published) is not { } host) return null;

        var size = container.Last - container.First;
        return size == host.Last - host.First ? Ports(container, host)
            : size == 0 ? [Port(container.First, host.ToString())]
            : null;

        IEnumerable<ResolvedNode> Ports(PortRange inside, PortRange? outside)
        {
            for (var port = inside.First; port <= inside.Last; port++) yield return Port(port, outside is { } range ? Digits(range.First + port - inside.First) : null);
        }

        ResolvedMapping Port(int inside, string? outside) => at.Mapping(
            ("mode", ResolvedScalar.OfText("ingress")),
            ("host_ip", address.Length > 0 ? at.Text(address) : null),
            ("target", at.At(ResolvedScalar.OfInteger(Digits(inside)))),
            ("published", outside is null ? null : at.Text(outside)),
            ("protocol", slash < 0 ? ResolvedScalar.OfText(protocol) : at.Text(protocol)));
    }

    private static string Identity(ResolvedMapping port) =>
        $"{Text(port["host_ip"]) ?? "0.0.0.0"}:{Text(port["published"])}:{Text(port["target"])}/{Text(port["protocol"])}";

    private static string? Text(ResolvedNode? node) => (node as ResolvedScalar)?.Text;

    private static bool IsPort(string text) => ComposeScalar.Read(text).Kind == ComposeScalarKind.Integer;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
