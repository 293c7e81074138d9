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
