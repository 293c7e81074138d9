using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class PortOnAllInterfacesRuleTests
{
    [Theory]
    [InlineData("[|8080:80|]")]
    [InlineData("[|0.0.0.0:8080:80|]")]
    [InlineData("[|'[::]:8080:80'|]")]
    [InlineData("[|8000-8010:8000-8010|]")]
    [InlineData("[|${PORT:-8080}:80|]")]
    [InlineData("127.0.0.1:8080:80")]
    [InlineData("${BIND}:8080:80")]
    [InlineData("${BIND:-0.0.0.0}:8080:80")]
    [InlineData("${PORT}:80")]
    [InlineData("80")]
    public void Only_a_published_port_with_no_or_the_any_address_is_reported(string port) => Rule<PortOnAllInterfacesRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            ports:
              - {port}
        """);

    [Fact]
    public void The_fix_keeps_the_comment_and_the_quotes() => Rule<PortOnAllInterfacesRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports: [[|"8080:80"|]] # public
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            ports: ["127.0.0.1:8080:80"] # public
        """);

    [Fact]
    public void The_long_form_gets_an_address() => Rule<PortOnAllInterfacesRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports:
              - [|target: 80
                published: "8080"|]
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            ports:
              - target: 80
                published: "8080"
                host_ip: 127.0.0.1
        """);

    [Fact]
    public void Ports_in_the_host_network_are_not_published() => Rule<PortOnAllInterfacesRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            network_mode: host
            ports:
              - 8080:80
        """);

    [Theory]
    [InlineData("pihole/pihole:2024.07.0", "53:53")]
    [InlineData("pihole/pihole:2024.07.0", "53:53/udp")]
    [InlineData("pihole/pihole:2024.07.0", "[|8080:80|]")]
    [InlineData("example/vpn:1.0", "51820:51820/udp")]
    [InlineData("example/vpn:1.0", "[|51820:51820|]")]
    [InlineData("mailserver/docker-mailserver:14", "25:25")]
    [InlineData("example/app:1.0", "[|25:25|]")]
    [InlineData("atmoz/sftp:alpine-3.7", "2222:22")]
    [InlineData("traefik:v3.3", "443:443")]
    [InlineData("traefik:v3.3", "[|8080:8080|]")]
    [InlineData("traefik/whoami:v1.10", "[|8081:80|]")]
    [InlineData("nginx:1.27", "[|80:80|]")]
    public void What_is_there_for_others_on_the_network_is_not_reported(string image, string port) => Rule<PortOnAllInterfacesRule>.Compose($"""
        services:
          it:
            image: {image}
            ports:
              - {port}
        """);

    [Fact]
    public void The_message_names_the_service() => Rule<PortOnAllInterfacesRule>.Compose("""
        services:
          view:
            image: kibana:8.17.0
            ports:
              - [|5601:5601|]
        """, message: "Service 'view' publishes port 5601 (a view of the database) on every interface");

    [Theory]
    [InlineData("postgres:17", "5432:5432", "warning")]
    [InlineData("example/db:1.0", "15432:5432", "warning")]
    [InlineData("adminer:4", "8081:8080", "warning")]
    [InlineData("example/app:1.0", "5005:5005", "warning")]
    [InlineData("nginx:1.27", "8080:80", "information")]
    [InlineData("owncloud/ocis:7.0", "9200:9200", "information")]
    public void A_database_or_what_administers_one_is_a_warning(string image, string port, string severity) => Rule<PortOnAllInterfacesRule>.Compose($"""
        services:
          it:
            image: {image}
            ports:
              - [|{port}|]
        """, severity: severity);

    [Fact]
    public void A_port_for_datagrams_is_left_to_its_author_and_one_of_a_store_is_not() => Rule<PortOnAllInterfacesRule>.Shell("""
        docker run -d -p [|6888:6888|] -p [|6888:6888/udp|] -p [|8080:80|] example/peer:1
        docker run -d -p [|11211:11211|] -p [|11211:11211/udp|] memcached:1.6
        docker run -d -p [|80:80|] -p [|443:443|] -p [|443:443/udp|] -p [|2019:2019|] example/site:1
        """, fixedTo: """
        docker run -d -p 6888:6888 -p 6888:6888/udp -p 127.0.0.1:8080:80 example/peer:1
        docker run -d -p 127.0.0.1:11211:11211 -p 127.0.0.1:11211:11211/udp memcached:1.6
        docker run -d -p 80:80 -p 443:443 -p 443:443/udp -p 127.0.0.1:2019:2019 example/site:1
        """);
}
