using LspDock.Linting;
using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class InvalidNetworkRuleTests
{
    [Theory]
    [InlineData("docker network create [|bridge|]")]
    [InlineData("docker network create -d macvlan -o parent=[|lo|] lan")]
    [InlineData("docker network create -d ipvlan -o parent=[|eth0.0|] lan")]
    [InlineData("docker network create -d ipvlan -o parent=eth0.4094 lan")]
    [InlineData("docker network create -d ipvlan -o parent=bond0.lan lan")]
    [InlineData("docker network create -o parent=lo lan")]
    [InlineData("docker network create --opt com.docker.network.bridge.gateway_mode_ipv4=[|isolated|] inner")]
    [InlineData("docker network create --internal --opt com.docker.network.bridge.gateway_mode_ipv4=isolated inner")]
    public void What_Docker_refuses_is_reported(string script) => Rule<InvalidNetworkRule>.Shell(script);

    [Theory]
    [InlineData("macvlan", "macvlan", "eth0", null)]
    [InlineData("macvlan", "macvlan", "[|eth0|]", "28.5")]
    [InlineData("ipvlan", "ipvlan", "[|eth0|]", null)]
    [InlineData("macvlan", "ipvlan", "[|eth0|]", null)]
    [InlineData("macvlan -o macvlan_mode=passthru", "macvlan", "[|eth0|]", null)]
    [InlineData("ipvlan", "ipvlan", "eth1", null)]
    public void Networks_share_a_parent_or_do_not(string first, string second, string parent, string? engine) => Rule<InvalidNetworkRule>.Shell(
        $"docker network create -d {first} -o parent=eth0 one\ndocker network create -d {second} -o parent={parent} two",
        settings: LintSettings.Default with { Engine = engine is null ? null : VersionNumber.Parse(engine) });

    [Theory]
    [InlineData("default:\n    driver: bridge")]
    [InlineData("front:\n    [|name: bridge|]")]
    [InlineData("front:\n    name: bridge\n    external: true")]
    public void Compose_names_its_networks_itself(string network) => Rule<InvalidNetworkRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
        networks:
          {network}
        """);
}
