using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class IncompleteLanNetworkRuleTests
{
    [Theory]
    [InlineData("-d macvlan --subnet 10.0.0.0/24 [|lan|]")]
    [InlineData("-d macvlan -o parent=eth0 [|lan|]")]
    [InlineData("-d ipvlan -o parent=eth0 --subnet 10.0.0.0/24 [|lan|]")]
    [InlineData("-d ipvlan -o parent=eth0 -o ipvlan_mode=l3 --subnet 10.0.0.0/24 lan")]
    [InlineData("-d macvlan --internal lan")]
    [InlineData("-d $DRIVER lan")]
    [InlineData("-d bridge lan")]
    public void Parent_subnet_and_gateway_are_written(string words) => Rule<IncompleteLanNetworkRule>.Shell("docker network create " + words);

    [Theory]
    [InlineData("", "warning")]
    [InlineData("\n        - subnet: 10.0.0.0/24", "information")]
    public void Without_a_gateway_only_the_way_out_is_missing(string pool, string severity) => Rule<IncompleteLanNetworkRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
        networks:
          [|lan|]:
            driver: macvlan
            driver_opts:
              parent: eth0
            ipam:
              config:{pool}
        """, severity: severity);
}
