using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Images;

/// <summary>Images that no registry has: somebody built them on the machine, and what their tag is was their own choice.</summary>
internal static class LocalImage
{
    /// <summary>The images that Docker Hub has under a single word, those that are no longer kept among them; in the order of their code units.</summary>
    private static readonly string[] Official =
    [
        "adminer", "aerospike", "almalinux", "alpine", "alt", "amazoncorretto", "amazonlinux", "api-firewall", "arangodb", "archlinux", "backdrop", "bash", "bonita", "buildpack-deps",
        "busybox", "caddy", "cassandra", "centos", "chronograf", "cirros", "clearlinux", "clefos", "clickhouse", "clojure", "composer", "consul", "convertigo", "couchbase", "couchdb",
        "crate", "crux", "dart", "debian", "docker", "drupal", "eclipse-mosquitto", "eclipse-temurin", "eggdrop", "elasticsearch", "elixir", "emqx", "erlang", "euleros",
        "express-gateway", "fedora", "flink", "fluentd", "friendica", "gazebo", "gcc", "geonetwork", "ghost", "golang", "gradle", "groovy", "haproxy", "haskell", "haxe", "hello-seattle",
        "hello-world", "hipache", "hitch", "hola-mundo", "httpd", "hylang", "ibm-semeru-runtimes", "ibmjava", "influxdb", "iojs", "irssi", "jenkins", "jetty", "jobber", "joomla", "jruby",
        "julia", "kaazing-gateway", "kapacitor", "kibana", "known", "kong", "krakend", "lightstreamer", "liquibase", "logstash", "mageia", "mariadb", "matomo", "maven", "mediawiki",
        "memcached", "mongo", "mongo-express", "monica", "mono", "mysql", "nats", "nats-streaming", "neo4j", "neurodebian", "nextcloud", "nginx", "node", "notary", "nuxeo", "odoo",
        "open-liberty", "openjdk", "opensuse", "oraclelinux", "orientdb", "owncloud", "percona", "perl", "photon", "php", "php-zendserver", "phpmyadmin", "piwik", "plone", "postfixadmin",
        "postgres", "pypy", "python", "r-base", "rabbitmq", "rails", "rakudo-star", "rapidoid", "redis", "redmine", "registry", "rethinkdb", "rocket.chat", "rockylinux", "ros", "ruby",
        "rust", "sapmachine", "satosa", "scratch", "sentry", "silverpeas", "sl", "solr", "sonarqube", "sourcemage", "spark", "spiped", "storm", "swift", "swipl", "teamspeak", "telegraf",
        "thrift", "tomcat", "tomee", "traefik", "ubuntu", "ubuntu-debootstrap", "ubuntu-upstart", "unit", "varnish", "vault", "websphere-liberty", "wordpress", "xwiki", "yourls", "znc",
        "zookeeper",
    ];

    /// <summary>Whether an image is a local one: a single word that Docker Hub does not have.</summary>
    public static bool Is(ImageReference reference) =>
        reference.Domain == "localhost"
        || reference.Domain is null && reference.Repository.IndexOf('/') < 0 && Array.BinarySearch(Official, reference.Repository, StringComparer.Ordinal) < 0 && ImageCatalog.Find(reference with { Tag = null }) is null;
}
