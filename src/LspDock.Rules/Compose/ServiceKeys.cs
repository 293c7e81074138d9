using System.Collections.Immutable;

namespace LspDock.Rules.Compose;

/// <summary>The order in which the keys of a service are read best: what it is, what it needs, how it is reached, how it runs.</summary>
public static class ServiceKeys
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

    /// <summary>Less than zero when the first key belongs before the second, zero when either may stand first.</summary>
    public static int Compare(string left, string right) => Compare(left, PlaceOf(left), right, PlaceOf(right));

    /// <summary>The same for keys whose places are known.</summary>
    internal static int Compare(string left, int leftPlace, string right, int rightPlace) =>
        leftPlace != rightPlace ? leftPlace - rightPlace
        : leftPlace == Order.Length ? NaturalOrder.Compare(left, right)
        : 0;

    /// <summary>Keys that the order does not name come behind it by their letters, <c>x-</c> keys last.</summary>
    internal static int PlaceOf(string key) =>
        Places.TryGetValue(key, out var place) ? place
        : key.StartsWith("x-", StringComparison.Ordinal) ? Order.Length + 1
        : Order.Length;
}
