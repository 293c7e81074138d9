using LspDock.Catalog;
using LspDock.Model;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class ImageCatalogTests
{
    [Theory]
    [InlineData("postgres:16-alpine", "/var/lib/postgresql/data")]
    [InlineData("postgres:17.2", "/var/lib/postgresql/data")]
    [InlineData("postgres:18", "/var/lib/postgresql")]
    [InlineData("postgres:18beta1", "/var/lib/postgresql")]
    [InlineData("postgres:latest", "/var/lib/postgresql")]
    [InlineData("postgres", "/var/lib/postgresql")]
    [InlineData("postgres:bookworm", "/var/lib/postgresql")]
    [InlineData("postgres:alpine3.20", "/var/lib/postgresql")]
    [InlineData("postgres:4ac3f1d", "/var/lib/postgresql")]
    [InlineData("library/postgres:14", "/var/lib/postgresql/data")]
    [InlineData("docker.io/library/postgres:14", "/var/lib/postgresql/data")]
    [InlineData("pgvector/pgvector:pg17", "/var/lib/postgresql/data")]
    [InlineData("pgvector/pgvector:0.8.0-pg18-trixie", "/var/lib/postgresql")]
    [InlineData("timescale/timescaledb:2.17.2-pg16", "/var/lib/postgresql/data")]
    [InlineData("timescale/timescaledb:latest-pg18", "/var/lib/postgresql")]
    [InlineData("influxdb:1.8", "/var/lib/influxdb")]
    [InlineData("minio/minio:RELEASE.2024-06-13T22-53-53Z", "/data")]
    public void The_row_of_the_tag_is_taken(string image, string dataDirectory) => Assert.Contains(dataDirectory, Find(image)!.DataDirectories);

    [Theory]
    [InlineData("rabbitmq:4", false)]
    [InlineData("rabbitmq:latest", false)]
    [InlineData("rabbitmq:management", true)]
    [InlineData("rabbitmq:3.13-management-alpine", true)]
    public void The_words_of_a_tag_choose_the_row(string image, bool hasManagementPort) =>
        Assert.Equal(hasManagementPort, Find(image)!.Ports.Contains("15672/tcp"));

    [Theory]
    [InlineData("nosuchimage")]
    [InlineData("example.com/postgres:16")]
    [InlineData("bitnami/nothing")]
    [InlineData("influxdb:3-core")]
    [InlineData("minio/minio:RELEASE.2020-01-01T00-00-00Z")]
    public void An_image_or_a_version_that_is_not_known_has_no_row(string image) => Assert.Null(Find(image));

    [Theory]
    [InlineData("lscr.io/linuxserver/anything:1.2.3")]
    [InlineData("linuxserver/anything")]
    public void A_family_stands_in_for_its_members(string image) => Assert.Equal("NAME", Find(image)?.FileVariablePattern?.Replace("FILE__", ""));

    [Fact]
    public void A_member_with_a_row_of_its_own_does_not_take_the_family_s() =>
        Assert.Equal(["8989/tcp"], Find("lscr.io/linuxserver/sonarr:4")!.Ports);

    [Theory]
    [InlineData("postgres", "POSTGRES_PASSWORD", "POSTGRES_PASSWORD_FILE")]
    [InlineData("postgres", "PGDATA", null)]
    [InlineData("grafana/grafana", "GF_SECURITY_ADMIN_PASSWORD", "GF_SECURITY_ADMIN_PASSWORD__FILE")]
    [InlineData("grafana/grafana", "TZ", null)]
    [InlineData("lscr.io/linuxserver/mariadb", "MYSQL_ROOT_PASSWORD", "FILE__MYSQL_ROOT_PASSWORD")]
    [InlineData("redis", "REDIS_PASSWORD", null)]
    public void A_variable_that_the_image_reads_from_a_file_has_another_that_names_it(string image, string variable, string? fileVariable) =>
        Assert.Equal(fileVariable, Find(image)!.FileVariableFor(variable));

    [Fact]
    public void Proven_and_inferred_capabilities_are_kept_apart()
    {
        var redis = Find("redis:7")!;

        Assert.Equal(["CHOWN", "SETGID", "SETUID"], redis.Capabilities!.Value);
        Assert.Equal(["DAC_OVERRIDE"], redis.LikelyCapabilities);
    }

    [Fact]
    public void None_needed_and_not_known_are_not_the_same()
    {
        Assert.True(Find("memcached")!.Capabilities is { IsEmpty: true });
        Assert.Null(Find("varnish")!.Capabilities);
        Assert.Null(Find("docker:28-dind")!.Capabilities);
        Assert.True(Find("docker:28-dind")!.NeedsPrivileged);
    }

    [Fact]
    public void Declared_and_undeclared_data_directories_are_kept_apart()
    {
        var elasticsearch = Find("elasticsearch:8.15.0")!;

        Assert.Empty(elasticsearch.DataDirectories);
        Assert.Equal(["/usr/share/elasticsearch/data"], elasticsearch.UndeclaredDataDirectories);
    }

    [Fact]
    public void The_user_has_a_name_and_a_number_where_they_are_known()
    {
        Assert.Equal(new ImageUser("root", 0), Find("postgres")!.User);
        Assert.Equal(new ImageUser("postgres", null), Find("postgres")!.DropsTo);
        Assert.Equal(new ImageUser("memcache", 11211), Find("memcached")!.User);
        Assert.Equal(new ImageUser("1001", 1001), Find("bitnami/postgresql:17")!.User);
        Assert.Null(Find("mysql/mysql-server")!.User);
    }

    [Fact]
    public void What_an_image_needs_is_a_capability() =>
        Assert.All(ImageCatalog.All.SelectMany(image => (image.Capabilities ?? []).Concat(image.LikelyCapabilities)), name => Assert.NotNull(CapabilityCatalog.Find(name)));

    [Fact]
    public void Every_name_is_familiar_and_leads_to_a_row() => Assert.All(ImageCatalog.All.SelectMany(image => image.Names), name =>
    {
        var reference = ImageReference.Parse(name.Replace("*", "anything"));

        Assert.NotNull(reference);
        Assert.Equal(name.Replace("*", "anything"), reference.FamiliarName);
    });

    [Fact]
    public void No_value_carries_a_mark_or_a_note() => Assert.All(ImageCatalog.All, image =>
    {
        Assert.All(
            [.. image.DataDirectories, .. image.UndeclaredDataDirectories, .. image.ConfigDirectories, .. image.Ports, .. image.SecretVariables, .. image.FileVariables],
            value => Assert.DoesNotMatch(@"[~?() ]", value));
        Assert.DoesNotMatch(@"\?$|\) *$", image.HealthCheck ?? "");
    });

    private static KnownImage? Find(string image) => ImageReference.Parse(image) is { } reference ? ImageCatalog.Find(reference) : null;
}
