using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class UnreachableContainerRuleTests
{
    [Theory]
    [InlineData("[|URL: http://db/|]")]
    [InlineData("[|URL: postgres://user:secret@db:5432/app?ssl=no|]")]
    [InlineData("[|DB_HOST: db|]")]
    [InlineData("[|KAFKA_BROKERS: 'one:9092,db:9092'|]")]
    [InlineData("[|CACHE: db:6379|]")]
    [InlineData("[|DBHOST: db|]")]
    [InlineData("[|ES_NODES: one,db|]")]
    [InlineData("URL: 'postgres://one/app?mode=db'")]
    [InlineData("DB_NAME: db")]
    [InlineData("URL: http://db.example.com/")]
    [InlineData("URL: http://web/")]
    [InlineData("IMAGE: db:latest")]
    [InlineData("URL: http://${HOST}/")]
    public void A_host_is_named_by_urls_ports_and_variables_of_hosts(string variable) =>
        Rule<UnreachableContainerRule>.Compose($"""
            services:
              web:
                image: example/web:1.0
                environment:
                  {variable}
                networks: [front]
              db:
                image: example/db:1.0
                networks: [back]
            networks:
              front:
              back:
            """);

    [Theory]
    [InlineData("networks: [front]", "networks: [front]", false)]
    [InlineData("networks: [front]", "hostname: x", true)]
    [InlineData("hostname: x", "networks: [front]", true)]
    [InlineData("hostname: x", "networks: [default]", false)]
    [InlineData("networks: ['${NET}']", "networks: [back]", false)]
    [InlineData("network_mode: host", "networks: [back]", true)]
    [InlineData("network_mode: none", "networks: [back]", true)]
    [InlineData("network_mode: service:db", "networks: [back]", false)]
    [InlineData("networks: [one]", "networks: [other]", false)]
    [InlineData("extra_hosts: ['db:10.0.0.7']", "networks: [back]", false)]
    public void Networks_decide(string web, string db, bool isReported)
    {
        var variable = isReported ? "[|DB_HOST: db|]" : "DB_HOST: db";
        Rule<UnreachableContainerRule>.Compose($"""
            services:
              web:
                image: example/web:1.0
                environment:
                  {variable}
                {web}
              db:
                image: example/db:1.0
                {db}
            networks:
              front:
              back:
              one:
                name: shared
              other:
                name: shared
            """);
    }

    [Theory]
    [InlineData("docker run -d --name db --network a x", "docker run --network b -e DB_HOST=[|db|] y")]
    [InlineData("docker run -d --name db --network a x", "docker run --network b y [|--db-host db|]")]
    [InlineData("docker run -d --name db --network a x", "docker run --network a -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a x; docker network connect b db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a --network-alias store x", "docker run --network b -e DB_HOST=[|store|] y")]
    [InlineData("docker run -d --name db x", "docker run -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a x; docker rm -f db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network b x; docker network connect a db; docker network disconnect b db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a x; docker network disconnect a db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a x; docker network disconnect c db", "docker run --network b -e DB_HOST=[|db|] y")]
    [InlineData("docker run -d --name db --network a x; docker network disconnect a other", "docker run --network b -e DB_HOST=[|db|] y")]
    [InlineData("docker run -d --name db --network a x; docker network disconnect a $ID", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db --network a x; docker network disconnect $NET db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db x; docker network disconnect bridge db", "docker run --network b -e DB_HOST=db y")]
    [InlineData("docker run -d --name db x; docker network disconnect a db", "docker run --network b -e DB_HOST=[|db|] y")]
    [InlineData("leave() { docker network disconnect a db; }\ndocker run -d --name db --network a x; leave", "docker run --network b -e DB_HOST=db y")]
    public void A_script_is_a_project(string first, string second) => Rule<UnreachableContainerRule>.Shell(first + "\n" + second);

    [Theory]
    [InlineData("[|db|]: {condition: service_started}", "back")]
    [InlineData("db: {condition: service_completed_successfully}", "back")]
    [InlineData("db: {condition: service_started}", "front")]
    public void A_dependency_without_a_common_network_is_information(string dependency, string network) => Rule<UnreachableContainerRule>.Compose($"""
        services:
          web:
            image: example/web:1.0
            networks: [front]
            depends_on:
              {dependency}
          db:
            image: example/db:1.0
            networks: [{network}]
        networks:
          front:
          back:
        """);

    [Fact]
    public void The_message_says_where_both_are() => Rule<UnreachableContainerRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            network_mode: host
            environment:
              [|DB_HOST: db|]
          db:
            image: example/db:1.0
            networks: [back, other]
        networks:
          back:
          other:
        """, message: "Service 'web' names 'db' in DB_HOST and cannot reach it: it is in the host's network, where containers have no names, 'db' in networks 'back' and 'other'");
}
