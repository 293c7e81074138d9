using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ExternalWithAttributesRuleTests
{
    [Fact]
    public void Only_volumes_known_to_be_external_are_reported() => Rule<ExternalWithAttributesRule>.Compose("""
        services:
          db:
            image: postgres:17
        volumes:
          named: {external: true, name: shop-data}
          made: {external: false, driver: local}
          perhaps: {external: "${EXTERNAL}", driver: local}
          both:
            [|external: true|]
            driver: local # as ever
            labels: {a: b}
        networks:
          outside: {external: true, driver: bridge}
        """, fixedTo: """
        services:
          db:
            image: postgres:17
        volumes:
          named: {external: true, name: shop-data}
          made: {external: false, driver: local}
          perhaps: {external: "${EXTERNAL}", driver: local}
          both:
            external: true
            # as ever
        networks:
          outside: {external: true, driver: bridge}
        """);
}
