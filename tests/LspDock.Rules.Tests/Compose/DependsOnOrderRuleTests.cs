using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DependsOnOrderRuleTests
{
    [Fact]
    public void Lists_and_mappings_are_put_in_order_and_no_other_list() => Rule<DependsOnOrderRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            env_file: [b.env, a.env]
            volumes: [b:/b, a:/a]
            depends_on:
              - db
              # fast
              - [|cache|]
          api:
            image: example/api:1.0
            depends_on:
              db:
                condition: service_healthy
              [|cache|]: {condition: service_started}
              <<: {auth: {condition: service_started}}
          worker:
            depends_on: [cache, db]
        """, """
        services:
          web:
            image: nginx:1.27
            env_file: [b.env, a.env]
            volumes: [b:/b, a:/a]
            depends_on:
              # fast
              - cache
              - db
          api:
            image: example/api:1.0
            depends_on:
              <<: {auth: {condition: service_started}}
              cache: {condition: service_started}
              db:
                condition: service_healthy
          worker:
            depends_on: [cache, db]
        """);
}
