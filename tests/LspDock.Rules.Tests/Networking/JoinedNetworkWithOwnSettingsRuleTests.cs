using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class JoinedNetworkWithOwnSettingsRuleTests
{
    [Theory]
    [InlineData("[|hostname: web|]")]
    [InlineData("[|dns: 9.9.9.9|]")]
    [InlineData("container_name: web")]
    [InlineData("dns_search: example.com")]
    [InlineData("links: [other]")]
    [InlineData("ports: []")]
    public void What_Docker_refuses_is_reported(string setting) => Rule<JoinedNetworkWithOwnSettingsRule>.Compose($$"""
        services:
          vpn:
            image: example/vpn:1.4
          web:
            image: nginx:1.27
            network_mode: service:vpn
            {{setting}}
          other:
            image: nginx:1.27
        """);

    [Theory]
    [InlineData("host")]
    [InlineData("${MODE}")]
    public void Other_modes_are_left_alone(string mode) => Rule<JoinedNetworkWithOwnSettingsRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            network_mode: {{mode}}
            hostname: web
            dns: 9.9.9.9
        """);

    [Fact]
    public void All_of_them_are_one_finding_and_go_together() => Rule<JoinedNetworkWithOwnSettingsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            network_mode: container:vpn
            ports:
              - [|8080:80|]
            expose: ["80"]
            extra_hosts:
              - db:10.0.0.2
            restart: always
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            network_mode: container:vpn
            restart: always
        """, message: "Service 'web' has published ports, exposed ports and extra hosts of its own in the network of 'vpn': Docker does not create it");
}
