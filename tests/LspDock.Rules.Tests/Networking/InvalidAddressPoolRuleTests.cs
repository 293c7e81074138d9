using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class InvalidAddressPoolRuleTests
{
    [Theory]
    [InlineData("[|subnet: 10.0.0.1/8|]", "subnet: 10.0.0.0/8")]
    [InlineData("[|subnet: fd00::1/64|]", "subnet: fd00::/64")]
    [InlineData("subnet: 10.0.0.0/8, [|gateway: 11.0.0.1|]", null)]
    [InlineData("subnet: 10.0.0.0/8, [|ip_range: 11.0.0.0/16|]", null)]
    [InlineData("subnet: 10.1.0.0/16, [|ip_range: 10.0.0.0/8|]", null)]
    [InlineData("subnet: 10.1.0.0/16, [|ip_range: 10.1.0.7/24|]", "subnet: 10.1.0.0/16, ip_range: 10.1.0.0/24")]
    [InlineData("[|ip_range: 10.1.0.0/16|]", null)]
    [InlineData("subnet: 10.0.0.0/8, aux_addresses: { [|printer: 11.0.0.9|] }", null)]
    [InlineData("subnet: 10.0.0.0/8, gateway: 10.0.0.254, ip_range: 10.1.0.0/16, aux_addresses: { printer: 10.0.0.9 }", null)]
    [InlineData("subnet: '${SUBNET}', gateway: 10.0.0.1", null)]
    [InlineData("gateway: 10.0.0.1", null)]
    public void What_lies_outside_of_the_subnet_is_reported(string pool, string? fixedTo) =>
        Rule<InvalidAddressPoolRule>.Compose(Project(pool), fixedTo is null ? null : Project(fixedTo));

    private static string Project(string pool) => $$"""
        services:
          web:
            image: nginx:1.27
        networks:
          app:
            ipam:
              config:
                - { {{pool}} }
        """;

    [Theory]
    [InlineData("10.0.0.0/8", "[|subnet: 10.9.0.0/16|]")]
    [InlineData("10.9.0.0/16", "[|subnet: 10.0.0.0/8|]")]
    [InlineData("10.9.0.0/16", "[|subnet: 10.9.0.0/16|]")]
    [InlineData("10.8.0.0/16", "subnet: 10.9.0.0/16")]
    [InlineData("10.8.0.0/16", "subnet: fd00::/64")]
    [InlineData("10.8.0.0/16", "subnet: ${SUBNET:-10.8.0.0/16}")]
    public void Subnets_of_two_networks_have_no_address_in_common(string first, string second) => Rule<InvalidAddressPoolRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
        networks:
          front:
            ipam:
              config:
                - subnet: {first}
          back:
            ipam:
              config:
                - {second}
        """);

    [Theory]
    [InlineData("docker network create --subnet 10.0.0.0/8 a\ndocker network create --subnet=[|10.1.0.0/16|] b")]
    [InlineData("docker network create --subnet 10.0.0.0/8 a\ndocker network rm a\ndocker network create --subnet 10.1.0.0/16 b")]
    [InlineData("if x; then docker network create --subnet 10.0.0.0/8 a; else docker network create --subnet 10.0.0.0/8 a; fi")]
    [InlineData("docker network create --subnet 10.0.0.0/8 --subnet fd00::/64 --gateway 10.0.0.1 --gateway fd00::1 a")]
    public void In_a_script_they_have_to_exist_at_one_time(string script) => Rule<InvalidAddressPoolRule>.Shell(script);
}
