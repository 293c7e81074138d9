using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnusedNetworkRuleTests
{
    [Fact]
    public void What_is_used_stays_and_the_section_goes_with_its_last_entry() => Rule<UnusedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27

        networks:
          [|a|]: {internal: true}
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
        """);

    [Fact]
    public void Its_users_may_be_in_any_file_of_the_project() => Rule<UnusedNetworkRule>.Project("""
        === compose.override.yaml
        services:
          web:
            networks: [b]
        """, """
        services:
          web:
            image: nginx:1.27
            networks: [a]
        networks:
          a: {internal: true}
          b: {internal: true}
          [|c|]: {internal: true}
        """);

    [Fact]
    public void Another_file_beside_it_may_use_it() => Rule<UnusedNetworkRule>.Project("""
        === compose.prod.yaml
        services:
          web:
            restart: always
        """, """
        services:
          web:
            image: nginx:1.27
        networks:
          a: {internal: true}
        """);

    [Fact]
    public void A_name_that_is_not_known_may_be_any() => Rule<UnusedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            networks: [${NAME}]
        networks:
          a: {internal: true}
        """);

    [Fact]
    public void One_that_was_meant_by_a_misspelt_name_is_left_to_that() => Rule<UnusedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            networks: [fornt-tier]
        networks:
          front-tier: {}
        """);

    [Fact]
    public void The_default_network_is_that_of_services_that_name_none()
    {
        Rule<UnusedNetworkRule>.Compose("""
            services:
              web:
                image: nginx:1.27
            networks:
              default: {name: shop}
            """);
        Rule<UnusedNetworkRule>.Compose("""
            services:
              web:
                image: nginx:1.27
                network_mode: host
            networks:
              [|default|]: {name: shop}
            """);
    }

    [Theory]
    [InlineData("docker network create [|app|]\ndocker run nginx:1.27")]
    [InlineData("docker network create app\ndocker run --network app nginx:1.27")]
    [InlineData("docker network create app\ndocker run $OPTIONS nginx:1.27")]
    [InlineData("docker network create app\ndocker run --name web nginx:1.27\ndocker network disconnect app web")]
    [InlineData("docker network create app\ndocker compose up -d\ndocker run nginx:1.27\n./start.sh --with=app")]
    [InlineData("docker network create app")]
    [InlineData("docker run nginx:1.27\ndocker network create app")]
    public void A_script_that_never_names_it_again_made_it_in_vain(string script) => Rule<UnusedNetworkRule>.Shell(script);
}
