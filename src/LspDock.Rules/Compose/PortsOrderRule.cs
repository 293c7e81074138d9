using System.Collections.Immutable;
using System.Globalization;
using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Ports that stand in the order of their numbers show which are taken.</summary>
public sealed class PortsOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.PortsOrder)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            if (service.Find("ports")?.Value is not YamlSequence { Items.Length: > 1 } ports) continue;

            ImmutableArray<int?> numbers = [.. ports.Items.Select(NumberOf)];
            // Where one is not known, nobody knows where it belongs.
            if (numbers.Any(number => number is null) || YamlReordering.Find(node, ports, (left, right) => numbers[left]!.Value.CompareTo(numbers[right]!.Value)) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, ports.Items[reordering.Misplaced]), $"Port {numbers[reordering.Misplaced]} of service '{name}' belongs before port {numbers[reordering.Successor]}",
                Fix.Safe($"Put the ports of service '{name}' in order", reordering.Apply));
        }
    }

    /// <summary>The first port of the host, or of the container where none of the host is named; null when it is not known.</summary>
    private static int? NumberOf(YamlNode item) => item switch
    {
        YamlScalar scalar => Number(PublishedIn(scalar.Value)),
        YamlMapping mapping => (mapping.Find("published") ?? mapping.Find("target"))?.Value is YamlScalar port ? Number(port.Value) : null,
        _ => null,
    };

    private static string PublishedIn(string mapping)
    {
        var slash = mapping.IndexOf('/');
        var parts = (slash < 0 ? mapping : mapping.Substring(0, slash)).Split(':');
        return parts.Length > 1 && parts[parts.Length - 2].Length > 0 ? parts[parts.Length - 2] : parts[parts.Length - 1];
    }

    private static int? Number(string port)
    {
        var dash = port.IndexOf('-');
        return int.TryParse(dash < 0 ? port : port.Substring(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
