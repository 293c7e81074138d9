using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class InvalidStaticAddressRuleTests
{
    [Theory]
    [InlineData("[|ipv4_address: 10.2.0.5|]")]
    [InlineData("[|ipv4_address: 10.1.0.0|]")]
    [InlineData("[|ipv4_address: 10.1.0.1|]")]
    [InlineData("[|ipv4_address: 10.1.255.255|]")]
    [InlineData("[|ipv4_address: 10.1.0.9|]")]
    [InlineData("ipv4_address: 10.1.0.5")]
    [InlineData("ipv4_address: ${ADDRESS}")]
    [InlineData("ipv6_address: fd00::5")]
    public void An_address_is_one_that_the_network_gives(string address) => Rule<InvalidStaticAddressRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            networks:
              app:
                {{address}}
        networks:
          app:
            ipam:
              config:
                - subnet: 10.1.0.0/16
                  aux_addresses: { printer: 10.1.0.9 }
        """);

    [Theory]
    [InlineData("driver: macvlan", "ipv4_address: 10.1.0.1")]
    [InlineData("external: true", "ipv4_address: 10.1.0.1")]
    [InlineData("driver: bridge", "[|ipv4_address: 10.1.0.1|]")]
    public void Only_a_bridge_takes_the_first_for_its_gateway(string network, string address) => Rule<InvalidStaticAddressRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            networks:
              app:
                {address}
        networks:
          app:
            {network}
            ipam:
              config:
                - subnet: 10.1.0.0/16
        """);

    [Theory]
    [InlineData("ipv4_address: 10.1.0.5", "app", "[|ipv4_address: 10.1.0.5|]")]
    [InlineData("ipv4_address: 10.1.0.5", "app", "ipv4_address: 10.1.0.6")]
    [InlineData("ipv4_address: 10.1.0.5", "other", "ipv4_address: 10.1.0.5")]
    public void Two_containers_have_two_addresses(string first, string network, string second) => Rule<InvalidStaticAddressRule>.Compose($"""
        services:
          one:
            image: nginx:1.27
            networks:
              app:
                {first}
          two:
            image: nginx:1.27
            networks:
              {network}:
                {second}
        networks:
          app:
            external: true
          other:
            external: true
        """);

    [Fact]
    public void The_newest_engine_needs_no_subnet() => Rule<InvalidStaticAddressRule>.Shell("docker network create app\ndocker run --network app --ip 172.18.0.7 nginx:1.27");
}
