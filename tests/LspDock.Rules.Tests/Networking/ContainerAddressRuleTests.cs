using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class ContainerAddressRuleTests
{
    [Theory]
    [InlineData("[|DB_HOST: 172.17.0.3|]", "warning")]
    [InlineData("[|DB_HOST: 172.20.0.3|]", "information")]
    [InlineData("[|URL: http://172.17.0.3:8080/api|]", "warning")]
    public void An_address_of_Dockers_networks_is_reported(string variable, string severity) => Rule<ContainerAddressRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              {variable}
        """, severity: severity);

    [Theory]
    [InlineData("HOST: 192.168.1.20")]
    [InlineData("HOST: 10.0.0.5")]
    [InlineData("HOST: 172.31.4.5")]
    [InlineData("HOST: 172.17.0.1")]
    [InlineData("NET: 172.20.0.0/16")]
    [InlineData("NET: 172.20.0.7/32")]
    [InlineData("POOL: 172.20.0.10-172.20.0.20")]
    [InlineData("TRUSTED_PROXIES: 172.20.0.5")]
    [InlineData("PIHOLE_DNS: 172.20.0.5")]
    [InlineData("VERSION: v172.20.0.5")]
    [InlineData("VERSION: 172.20.0")]
    [InlineData("HOST: ${HOST}")]
    public void Other_addresses_are_not(string variable) => Rule<ContainerAddressRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              {variable}
        """);

    [Fact]
    public void In_a_network_of_the_project_it_is_whoever_starts_first() => Rule<ContainerAddressRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            [|command: serve --db 10.5.0.9:5432|]
            extra_hosts:
              - "gateway:10.5.0.1"
        networks:
          default:
            ipam:
              config:
                - subnet: 10.5.0.0/16
        """, severity: "warning", message: "Service 'app' has the address 10.5.0.9 in its command, of the network 10.5.0.0/16: Docker gives it to whichever container starts first");

    [Fact]
    public void A_static_address_is_replaced_by_its_name_and_ones_own_stays() => Rule<ContainerAddressRule>.Compose("""
        services:
          db:
            image: postgres:17
            environment:
              ADVERTISED: 172.28.0.10
            networks:
              back:
                ipv4_address: 172.28.0.10
          app:
            image: example/app:1.0
            environment:
              - [|DB=postgres://app@172.28.0.10:5432/app|]
            [|command: wait 172.28.0.10:5432|]
            extra_hosts:
              - "db.example.com:172.28.0.10"
            networks: [back]
        networks:
          back:
        """, severity: "information", fixedTo: """
        services:
          db:
            image: postgres:17
            environment:
              ADVERTISED: 172.28.0.10
            networks:
              back:
                ipv4_address: 172.28.0.10
          app:
            image: example/app:1.0
            environment:
              - DB=postgres://app@db:5432/app
            command: wait db:5432
            extra_hosts:
              - "db.example.com:172.28.0.10"
            networks: [back]
        networks:
          back:
        """);

    [Fact]
    public void A_host_of_a_command_is_reported() => Rule<ContainerAddressRule>.Shell("""
        docker run -d --add-host db:[|172.17.0.2|] example/app:1.0
        """);

    [Theory]
    [InlineData("network_mode: host", "[|NVR: http://192.168.1.20:8080|]")]
    [InlineData("networks: [inner]", "[|NVR: http://192.168.1.20:8080|]")]
    [InlineData("hostname: viewer", "[|NVR: http://192.168.1.20:8080|]")]
    [InlineData("networks: [outer]", "NVR: http://192.168.1.20:8080")]
    [InlineData("networks: [inner, outer]", "NVR: http://192.168.1.20:8080")]
    [InlineData("network_mode: host", "NAS: 192.168.1.30")]
    public void A_container_beside_the_host_is_not_reached_from_it(string network, string variable) => Rule<ContainerAddressRule>.Compose($$"""
        services:
          nvr:
            image: example/nvr:3.1
            networks:
              lan:
                ipv4_address: 192.168.1.20
          viewer:
            image: example/viewer:1.0
            {{network}}
            environment:
              {{variable}}
        networks:
          inner: {}
          outer: { external: true }
          lan:
            driver: macvlan
        """, severity: "warning");

    [Fact]
    public void An_extra_host_of_the_name_that_is_known_anyway_goes() => Rule<ContainerAddressRule>.Compose("""
        services:
          db:
            image: postgres:17
            networks:
              back:
                ipv4_address: 172.28.0.10
          app:
            image: example/app:2.3
            extra_hosts:
              - [|db:172.28.0.10|]
              - "db.example.com:172.28.0.10"
            networks: [back]
        networks:
          back:
        """, """
        services:
          db:
            image: postgres:17
            networks:
              back:
                ipv4_address: 172.28.0.10
          app:
            image: example/app:2.3
            extra_hosts:
              - "db.example.com:172.28.0.10"
            networks: [back]
        networks:
          back:
        """, severity: "information");
}
