using System.Collections.Immutable;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out <c>extra_hosts</c> as a list of <c>host=address</c>: another address of a host is added, the same one is there once.</summary>
internal static class HostForms
{
    public static ResolvedList Resolve(ComposeValue value, Written written)
    {
        var hosts = new Dictionary<string, ResolvedNode>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<ResolvedNode>();
        foreach (var layer in value.Layers)
        {
            foreach (var (host, at) in Hosts(layer.Alone(), written))
            {
                if (hosts.ContainsKey(host)) continue;

                hosts.Add(host, at.Text(host));
                order.Add(hosts[host]);
            }
        }
        return written.List(order);
    }

    private static IEnumerable<(string Host, Written At)> Hosts(ComposeValue layer, Written written)
    {
        foreach (var entry in layer.Mapping?.Entries ?? [])
        {
            foreach (var address in entry.Value.Items) yield return ($"{entry.Name}={Address(ResolvedScalars.Text(address))}", Written.Of(address, written));
        }
        if (layer.Node is not YamlSequence) yield break;

        foreach (var item in layer.Items)
        {
            var text = ResolvedScalars.Text(item);
            var separator = text.IndexOf('=') is >= 0 and var equals ? equals : text.IndexOf(':');
            if (separator < 0)
            {
                yield return (text, Written.Of(item, written));
                continue;
            }
            foreach (var address in text.Substring(separator + 1).Split(',')) yield return ($"{text.Substring(0, separator)}={Address(address.Trim())}", Written.Of(item, written));
        }
    }

    private static string Address(string written) => written.StartsWith("[", StringComparison.Ordinal) && written.EndsWith("]", StringComparison.Ordinal) ? written.Substring(1, written.Length - 2) : written;
}
