using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class NoNetworkWithNetworkSettingsRuleTests
{
    [Theory]
    [InlineData("[|dns: 9.9.9.9|]")]
    [InlineData("[|dns_search: example.com|]")]
    [InlineData("dns_opt: [[|timeout:1|]]")]
    [InlineData("links: [[|other|]]")]
    [InlineData("[|mac_address: 02:42:ac:11:00:02|]")]
    [InlineData("extra_hosts: [[|db:10.0.0.2|]]")]
    [InlineData("extra_hosts: ['web:127.0.0.1']")]
    [InlineData("extra_hosts: ['db:10.0.0.2', 'web:::1']")]
    [InlineData("extra_hosts: ['db:${ADDRESS}']")]
    [InlineData("hostname: web")]
    [InlineData("ports: ['80:80']")]
    public void What_a_network_alone_gives_a_meaning_is_reported(string setting) => Rule<NoNetworkWithNetworkSettingsRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            network_mode: none
            {{setting}}
          other:
            image: nginx:1.27
        """);

    [Theory]
    [InlineData("network_mode: host")]
    [InlineData("network_mode: ${MODE}")]
    [InlineData("network_mode: bridge")]
    [InlineData("restart: always")]
    public void Other_networks_are_left_alone(string network) => Rule<NoNetworkWithNetworkSettingsRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            {{network}}
            dns: 9.9.9.9
        """);

    [Fact]
    public void All_settings_are_one_finding_and_go_together() => Rule<NoNetworkWithNetworkSettingsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            network_mode: none
            dns:
              - [|9.9.9.9|]
              - 8.8.8.8
            dns_search: example.com
            restart: always
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            network_mode: none
            restart: always
        """, message: "Service 'web' has DNS servers and domains to search, but no network: they have no effect");

    [Fact]
    public void Flags_of_a_command_are_told_of_once() => Rule<NoNetworkWithNetworkSettingsRule>.Shell("docker run -d --network none --mac-address 02:42:ac:11:00:02 -p 80:80 nginx:1.27");
}
