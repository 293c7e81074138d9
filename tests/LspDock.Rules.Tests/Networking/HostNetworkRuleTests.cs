using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class HostNetworkRuleTests
{
    [Theory]
    [InlineData("[|network_mode: host|]")]
    [InlineData("network_mode: bridge")]
    [InlineData("network_mode: none")]
    [InlineData("network_mode: ${MODE}")]
    [InlineData("network_mode: service:other")]
    public void Only_the_known_host_mode_is_reported(string mode) => Rule<HostNetworkRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {mode}
        """);

    [Fact]
    public void The_fix_of_a_command_takes_the_flag_away() => Rule<HostNetworkRule>.Shell("""
        docker run -d --net=[|host|] example/web:1.4
        """, fixedTo: """
        docker run -d example/web:1.4
        """);

    [Fact]
    public void The_ports_of_a_known_image_are_published_for_the_host_alone() => Rule<HostNetworkRule>.Compose("""
        services:
          cache:
            image: redis:7.4
            [|network_mode: host|]
        """, fixedTo: """
        services:
          cache:
            image: redis:7.4
            ports:
              - 127.0.0.1:6379:6379
        """);

    [Theory]
    [InlineData("REGISTRY_HTTP_ADDR=0.0.0.0:4000", "registry:2.8.3", "4000")]
    [InlineData("LISTEN=tcp://:2375", "example/proxy:1.0", "2375")]
    [InlineData("PORT=3000", "example/app:1.0", "3000")]
    [InlineData("UPSTREAM=http://db:5000", "redis:7.4", "6379")]
    public void A_port_that_a_variable_tells_is_published(string variable, string image, string port) => Rule<HostNetworkRule>.Compose($"""
        services:
          app:
            image: {image}
            [|network_mode: host|]
            environment: ["{variable}"]
        """, fixedTo: $"""
        services:
          app:
            image: {image}
            environment: ["{variable}"]
            ports:
              - 127.0.0.1:{port}:{port}
        """);

    [Theory]
    [InlineData("environment: [\"ENGINE=http://localhost:5555/\"]")]
    [InlineData("command: exporter -r 127.0.0.1:5555")]
    public void Whoever_names_a_port_of_the_local_host_is_not_taken_away_from_it_unasked(string line) => Rule<HostNetworkRule>.Compose($"""
        services:
          app:
            image: example/exporter:1.0
            [|network_mode: host|]
            {line}
        """, severity: "warning", fixedTo: $"""
        services:
          app:
            image: example/exporter:1.0
            network_mode: host
            {line}
        """);

    [Theory]
    [InlineData("docker run --rm -it --network [|host|] example/shell:1.0", "information")]
    [InlineData("docker run --rm -d --network [|host|] example/server:1.0", "warning")]
    public void A_moments_work_is_no_warning(string command, string severity) => Rule<HostNetworkRule>.Shell(command, severity: severity);

    [Fact]
    public void A_new_section_stands_behind_what_a_service_has_in_comments() => Rule<HostNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|network_mode: host|]
            restart: always
            # command: nginx -g 'daemon off;'

          # api:
          #   image: example/api:1.0
        # the end
        """, fix: 1, fixedTo: """
        services:
          web:
            image: nginx:1.27
            restart: always
            networks:
              - app-network
            # command: nginx -g 'daemon off;'

          # api:
          #   image: example/api:1.0

        networks:
          app-network:
        # the end
        """);

    [Theory]
    [InlineData("privileged: true")]
    [InlineData("cap_add: [NET_ADMIN]")]
    public void What_works_on_the_network_is_told_so_and_left_alone(string line) => Rule<HostNetworkRule>.Compose($"""
        services:
          vpn:
            image: example/vpn:1.0
            [|network_mode: host|]
            {line}
        """, severity: "information", fixedTo: $"""
        services:
          vpn:
            image: example/vpn:1.0
            network_mode: host
            {line}
        """);

    [Fact]
    public void Two_that_may_meet_there_are_not_parted_unasked() => Rule<HostNetworkRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            [|network_mode: host|]
          api:
            image: example/api:1.0
            [|network_mode: host|]
        """, severity: "warning", fixedTo: """
        services:
          web:
            image: example/web:1.0
            network_mode: host
          api:
            image: example/api:1.0
            network_mode: host
        """);

    [Fact]
    public void The_second_fix_declares_a_network() => Rule<HostNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|network_mode: host|] # fast
            restart: always
        """, fix: 1, fixedTo: """
        services:
          web:
            image: nginx:1.27
            # fast
            restart: always
            networks:
              - app-network

        networks:
          app-network:
        """);
}
