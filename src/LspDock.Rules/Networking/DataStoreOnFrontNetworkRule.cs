using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>A data store is kept apart by a network that leads nowhere else.</summary>
public sealed class DataStoreOnFrontNetworkRule() : ProjectRule(RuleDescriptors.DataStoreOnFrontNetwork)
{
    private static readonly string[] Stores =
    [
        "postgres", "postgresql", "postgis", "pgvector", "timescaledb", "mysql", "mariadb", "percona", "mongo", "mongodb", "redis", "valkey", "keydb", "dragonfly", "memcached", "cassandra", "scylla",
        "couchdb", "couchbase", "neo4j", "influxdb", "clickhouse-server", "elasticsearch", "opensearch", "rabbitmq", "etcd", "cockroach", "qdrant", "weaviate", "meilisearch", "minio",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.HasOwnNetwork && project.Networks.IsEmpty || project.IsExcerpt || project.Containers.Length < 2) yield break;

        var names = new ContainerNames(project);
        var published = new Dictionary<string, Container>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.Ports.IsEmpty) continue;
            // The last one that publishes stands for all.
            foreach (var network in names.NetworksOf(container) ?? []) published[network] = container;
        }
        if (published.Count == 0) yield break;

        var open = new HashSet<string>(StringComparer.Ordinal);
        if (project.HasOwnNetwork) open.Add(ContainerNames.DefaultNetwork);
        foreach (var network in project.Networks)
        {
            if (!network.Name.IsKnown(out var name)) continue;
            // Of a network from outside nothing is known.
            if (network.External is null && (network.Internal is null || network.Internal.Is(false))) open.Add(name);
            else open.Remove(name);
        }
        foreach (var container in project.Containers)
        {
            if (container.IsPartial || !container.Ports.IsEmpty || container.NetworkMode is not null || !IsStore(container)) continue;

            var shared = names.NetworksOf(container)?.FirstOrDefault(network => published.ContainsKey(network) && open.Contains(network));
            if (shared is null) continue;

            var place = shared == ContainerNames.DefaultNetwork ? "the project's own network" : $"network '{shared}'";
            yield return Report(container.Origin, $"{container.Origin.Subject} is in {place} together with {RelatedPlaces.Other(published[shared])}, which publishes ports: a network with 'internal: true' keeps its data apart") with { Subject = container.Origin.Subject };
        }
    }

    private static bool IsStore(Container container) => container is { Build: null } && container.Image.IsKnown(out var image) && Stores.Contains(UnixPath.LastSegment(image.Repository));
}
