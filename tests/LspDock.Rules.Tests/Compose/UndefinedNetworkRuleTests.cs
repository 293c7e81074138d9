using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedNetworkRuleTests
{
    [Fact]
    public void Declared_networks_the_default_one_and_unknown_names_are_not_reported() => Rule<UndefinedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            networks:
              default:
              front: {aliases: [www]}
              [|back|]:
          app:
            image: example/app:1.0
            networks: [front, "${NETWORK}", "${OTHER:-other}"]
        networks:
          front:
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            networks:
              default:
              front: {aliases: [www]}
              back:
          app:
            image: example/app:1.0
            networks: [front, "${NETWORK}", "${OTHER:-other}"]
        networks:
          front:
          back:
        """);

    [Fact]
    public void A_mistyped_key_is_replaced_and_keeps_its_value() => Rule<UndefinedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            networks:
              [|fontend|]:
                aliases: [www]
        networks:
          frontend:
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            networks:
              frontend:
                aliases: [www]
        networks:
          frontend:
        """);

    [Fact]
    public void A_file_that_others_complete_is_not_reported()
    {
        Rule<UndefinedNetworkRule>.Compose("""
            include:
              - base.yaml
            services:
              web:
                image: nginx:1.27
                networks: [back]
            """);
        Rule<UndefinedNetworkRule>.Compose("""
            services:
              web:
                networks: [back]
            """);
    }

    [Fact]
    public void Modes_among_networks_have_no_fix() => Rule<UndefinedNetworkRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            networks:
              - [|host|]
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            networks:
              - host
        """);

    [Fact]
    public void A_name_is_one_finding_and_is_declared_once() => Rule<UndefinedNetworkRule>.Compose("""
        x-common: &common
          networks: [back]
        services:
          web:
            <<: *common
            image: nginx:1.27
          api:
            image: example/api:1.0
            networks:
              - [|back|]
          db:
            image: postgres:17
            networks: [back]
        """, fixedTo: """
        x-common: &common
          networks: [back]
        services:
          web:
            <<: *common
            image: nginx:1.27
          api:
            image: example/api:1.0
            networks:
              - back
          db:
            image: postgres:17
            networks: [back]

        networks:
          back:
        """, message: "Service 'api' and 2 others are attached to network 'back', which is not declared");

    [Fact]
    public void The_base_and_its_override_share_one_finding()
    {
        const string Base = """
            services:
              web:
                image: nginx:1.27
                networks:
                  - [|back|]
            """;
        const string Override = """
            services:
              db:
                image: postgres:17
                networks:
                  - back
            """;
        Rule<UndefinedNetworkRule>.Project("=== compose.override.yaml\n" + Override, Base);
        Rule<UndefinedNetworkRule>.Project("=== compose.yaml\n" + Base.Replace("[|back|]", "back", StringComparison.Ordinal), Override, path: "compose.override.yaml");
    }
}
