using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Services that are looked for on the internet and taken over when found: databases, and what administers something else.</summary>
internal static class ExposedService
{
    /// <summary>What listens on a container's port, as "a PostgreSQL database"; null when it is nothing of this sort, or not known.</summary>
    public static string? Of(Container container, PortRange port)
    {
        if (port.First != port.Last) return null;

        var image = container.Build is null && container.Image.IsKnown(out var reference) ? reference.Repository.Substring(reference.Repository.LastIndexOf('/') + 1) : "";
        return OfImage(image, port.First) ?? (port.First == 9200 && !IsSearchEngine(image) ? null : OfPort(port.First));
    }

    /// <summary>Other programs took to Elasticsearch's port, too.</summary>
    private static bool IsSearchEngine(string image) => image.IndexOf("elastic", StringComparison.Ordinal) >= 0 || image.IndexOf("opensearch", StringComparison.Ordinal) >= 0;

    /// <summary>Ports that are a service's own, whatever the image.</summary>
    private static string? OfPort(int port) => port switch
    {
        5432 => "a PostgreSQL database",
        3306 or 33060 => "a MySQL database",
        27017 => "a MongoDB database",
        6379 => "a Redis database",
        11211 => "a memcached server",
        9200 => "an Elasticsearch database",
        5984 => "a CouchDB database",
        9042 => "a Cassandra database",
        1433 => "an SQL Server database",
        1521 => "an Oracle database",
        26257 => "a CockroachDB database",
        28015 => "a RethinkDB database",
        2379 => "an etcd database",
        5005 => "the usual port of a Java debugger, which runs any code",
        2375 => "a Docker daemon without authentication",
        15672 => "the administration of RabbitMQ",
        _ => null,
    };

    /// <summary>Ports that say something only together with the image.</summary>
    private static string? OfImage(string image, int port) => (image, port) switch
    {
        ("adminer", 8080) or ("phpmyadmin", 80) or ("mongo-express", 8081) or ("pgadmin4", 80 or 443) or ("redis-commander", 8081) or ("redisinsight", 5540 or 8001) => "a tool that administers databases",
        ("portainer" or "portainer-ce" or "portainer-ee", 9000 or 9443) => "a tool that administers Docker",
        ("neo4j", 7474 or 7687) => "a Neo4j database",
        ("clickhouse-server" or "clickhouse", 8123 or 9000) => "a ClickHouse database",
        ("influxdb", 8086) => "an InfluxDB database",
        ("kibana", 5601) or ("opensearch-dashboards", 5601) => "a view of the database",
        ("consul", 8500) => "the administration of Consul",
        _ => null,
    };
}
