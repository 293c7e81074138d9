using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Services whose keys stand in one order are read and compared faster.</summary>
public sealed class ServiceKeyOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.ServiceKeyOrder)
{
    private static readonly ImmutableArray<string> Order =
    [
        "<<",
        "image", "build", "container_name",
        "depends_on",
        "volumes", "volumes_from", "configs", "secrets",
        "environment", "env_file",
        "ports", "networks", "network_mode", "extra_hosts",
        "command", "entrypoint", "working_dir", "restart", "healthcheck",
        "logging", "labels",
        "user", "isolation",
    ];

    private static readonly ImmutableDictionary<string, int> Places = Order.Select((key, place) => (key, place)).ToImmutableDictionary(pair => pair.key, pair => pair.place, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            ImmutableArray<string> keys = [.. service.Entries.Select(entry => entry.Name ?? "")];
            ImmutableArray<int> places = [.. keys.Select(PlaceOf)];
            if (YamlReordering.Find(node, service, (left, right) => Compare(keys, places, left, right)) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, service.Entries[reordering.Misplaced].Key), $"'{keys[reordering.Misplaced]}' of service '{name}' belongs before '{keys[reordering.Successor]}'",
                Fix.Safe($"Put the keys of service '{name}' in order", reordering.Apply));
        }
    }

    /// <summary>Keys that the order does not name come behind it by their letters, <c>x-</c> keys last.</summary>
    private static int PlaceOf(string key) =>
        Places.TryGetValue(key, out var place) ? place
        : key.StartsWith("x-", StringComparison.Ordinal) ? Order.Length + 1
        : Order.Length;

    private static int Compare(ImmutableArray<string> keys, ImmutableArray<int> places, int left, int right) =>
        places[left] != places[right] ? places[left] - places[right]
        : places[left] == Order.Length ? NaturalOrder.Compare(keys[left], keys[right])
        : 0;
}
