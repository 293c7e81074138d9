using LspDock.Features.Conversion;
using LspDock.Syntax.Embedding;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What several commands become together.</summary>
public sealed class ConvertedProjectTests
{
    [Fact]
    public void Networks_aliases_and_dependencies_are_those_of_the_commands() => Assert.Equal("""
        services:
          db:
            image: postgres:17
            container_name: db
            networks:
              back:
                aliases:
                  - database
                ipv4_address: "172.20.0.9"

          web:
            image: example/web:1.0
            container_name: web
            depends_on:
              - db
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            networks:
              - back
              - front

        networks:
          back:
            name: back
            driver: bridge
            internal: true
            ipam:
              config:
                - subnet: 172.20.0.0/16
                  gateway: "172.20.0.1"
          front:
            name: front
            external: true

        """, Converted.Yaml("""
            docker network create --driver bridge --internal --subnet 172.20.0.0/16 --gateway 172.20.0.1 back
            docker run -d --name db --network back --network-alias database --ip 172.20.0.9 postgres:17
            docker run -d --name web --network back -e DATABASE_URL=postgres://app@db:5432/app example/web:1.0
            docker network connect front web
            """));

    [Theory]
    [InlineData("--network host", "network_mode: host\n")]
    [InlineData("--network none", "network_mode: none\n")]
    [InlineData("--network container:other", "network_mode: container:other\n")]
    [InlineData("--network default", "")]
    [InlineData("--network name=back,alias=a,ip=10.0.0.2,gw-priority=1", "networks:\n  back:\n    aliases:\n      - a\n    ipv4_address: \"10.0.0.2\"\n    gw_priority: 1\n")]
    [InlineData("--network back --ip6 fd00::2 --link-local-ip 169.254.1.1 --mac-address 02:42:ac:11:00:02", "networks:\n  back:\n    ipv6_address: fd00::2\n    link_local_ips:\n      - \"169.254.1.1\"\n    mac_address: 02:42:ac:11:00:02\n")]
    [InlineData("--network $NET", "networks:\n  - net\n")]
    [InlineData("--mac-address 02:42:ac:11:00:02", "mac_address: 02:42:ac:11:00:02\n")]
    public void A_network_or_mode_is_what_the_command_says(string flags, string expected) =>
        Assert.Equal(expected.Replace("02:42:ac:11:00:02", "\"02:42:ac:11:00:02\"", StringComparison.Ordinal), Converted.Flags(flags));

    [Fact]
    public void Another_container_of_the_document_is_a_service()
    {
        var yaml = Converted.Yaml("""
            docker run -d --name gate nginx:1.27
            docker run -d --name app --network container:gate --pid container:gate --volumes-from gate:ro --link x:y example/app:1
            """);

        Assert.Equal("""
            container_name: app
            depends_on:
              - gate
            volumes_from:
              - gate:ro
            network_mode: service:gate
            external_links:
              - x:y
            pid: service:gate

            """, Resolved.Part(yaml, "  app:\n").Replace("image: example/app:1\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void No_circle_of_dependencies_is_made()
    {
        var yaml = Converted.Yaml("""
            docker run -d --name a --link b one
            docker run -d --name b --link a two
            """);

        Assert.Contains("links:\n      - b\n", yaml, StringComparison.Ordinal);
        Assert.Contains("external_links:\n      - a\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_called_like_a_container_is_no_host()
    {
        var yaml = Converted.Yaml("""
            docker run -d --name shop postgres:17
            docker run -d --name web -e MYSQL_DATABASE=shop example/web:1
            """);

        Assert.DoesNotContain("depends_on", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_containers_with_one_name_the_later_is_there()
    {
        var converted = Converted.Script("""
            docker run -d --name web nginx:1.26
            docker rm -f web
            docker run -d --name web nginx:1.27
            """);

        Assert.Equal(["web"], converted.Services);
        Assert.Contains("# an earlier command makes another container 'web' (nginx:1.26); this one is the last\n    image: nginx:1.27\n", converted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_without_a_name_are_called_like_their_images_each_once() =>
        Assert.Equal(["nginx", "nginx-2", "app", "image"], Converted.Script("""
            docker run nginx:1.27
            docker run docker.io/library/nginx:1.27
            docker run ghcr.io/org/app@sha256:0123456789012345678901234567890123456789012345678901234567890123
            docker run $IMAGE
            """).Services);

    [Fact]
    public void Constants_of_the_script_are_written_out_and_a_renamed_container_has_its_last_name()
    {
        var yaml = Converted.Yaml("""
            VERSION=1.27
            docker run -d --name old "nginx:$VERSION"
            docker rename old web
            """);

        Assert.Equal("services:\n  web:\n    image: nginx:1.27\n    container_name: web\n    network_mode: bridge\n", yaml);
    }

    [Fact]
    public void Notes_stand_where_the_flags_are_written()
    {
        var converted = Converted.Script("docker run \\\n  --rm nginx:1.27\n");
        var note = Assert.Single(converted.Notes);

        Assert.Equal("run.sh:2:3", new OriginNames().PlaceOf(note.At!));
    }

    [Fact]
    public void The_commands_of_an_article_are_one_file() => Assert.Equal(["mysqladmin", "mysql"], Converted.Script("""
        # Notes
        ```bash
        docker run -d --name mysqladmin -p 80:80 phpmyadmin:5.2
        ```
        and then
        ```console
        $ docker run -d --name mysql \
        >   -e MYSQL_ROOT_PASSWORD=leo mysql:8.4
        ```
        """, "notes.md", Notation.Markdown).Services);

    [Fact]
    public void What_a_pipeline_puts_into_a_command_becomes_a_variable() => Assert.Contains("""
            environment:
              A: ${A}
              B: x${ENV_Y}z
              C: ${C}
        """, Converted.Script("""
        on: push
        jobs:
          a:
            runs-on: ubuntu-latest
            steps:
              - run: docker run -e A=${{ secrets.T }} -e "B=x${{ env.Y }}z" -e 'C=${{ env.Z }}' nginx:1.27
        """, ".github/workflows/ci.yml", Notation.Pipeline).Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Hardening_leaves_a_secret_and_no_password()
    {
        var hard = ComposeHardening.Apply(Converted.Yaml("""
            docker network create back
            docker run -d --name db --network back -e MYSQL_ROOT_PASSWORD=changeme mysql:8.4
            docker run -d --name web --network back -e DB_PASSWORD=leo -p 80:80 example/web:1.0
            """));

        Converted.AssertTaken(hard);
        Assert.Contains("MYSQL_ROOT_PASSWORD_FILE: /run/secrets/mysql_root_password\n", hard, StringComparison.Ordinal);
        Assert.Contains("secrets:\n  mysql_root_password:\n    environment: MYSQL_ROOT_PASSWORD\n", hard, StringComparison.Ordinal);
        Assert.Contains("DB_PASSWORD: ${DB_PASSWORD:?}\n", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("changeme", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("leo", hard, StringComparison.Ordinal);
        Assert.Equal(hard, ComposeHardening.Apply(hard));
    }

    [Fact]
    public void Hardening_leaves_no_password_in_a_command_a_URL_or_a_build_argument()
    {
        var hard = ComposeHardening.Apply("""
            services:
              cache:
                image: redis:7.4
                command: redis-server --requirepass changeme
              db:
                image: mysql:8.4
                healthcheck:
                  test: ["CMD", "mysqladmin", "ping", "-psesame"]
              web:
                build:
                  context: .
                  args:
                    NPM_TOKEN: changeme2
                environment:
                  URL: redis://user:changeme@cache:6379
                  DSN: Server=db;User Id=app;Password=sesame
            """);

        Converted.AssertTaken(hard);
        Assert.DoesNotContain("changeme", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", hard, StringComparison.Ordinal);
        Assert.Equal(hard, ComposeHardening.Apply(hard));
    }
}
