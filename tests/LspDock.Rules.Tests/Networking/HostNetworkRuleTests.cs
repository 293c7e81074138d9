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
        docker run -d --net=[|host|] nginx:1.27
        """, fixedTo: """
        docker run -d nginx:1.27
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
