using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ServiceKeyOrderRuleTests
{
    [Fact]
    public void Each_service_is_reported_once_at_the_first_key_that_stands_behind_one_it_belongs_before() => Rule<ServiceKeyOrderRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports: ["127.0.0.1:80:80"]
            [|volumes|]: [data:/data]
            depends_on: [db]
          db:
            image: postgres:17
            environment: {TZ: UTC}
        """, """
        services:
          web:
            image: nginx:1.27
            depends_on: [db]
            volumes: [data:/data]
            ports: ["127.0.0.1:80:80"]
          db:
            image: postgres:17
            environment: {TZ: UTC}
        """, severity: "hint", message: "'volumes' of service 'web' belongs before 'ports'");

    [Fact]
    public void The_merge_key_comes_first_and_fragments_last_and_what_an_alias_brings_is_not_touched() => Rule<ServiceKeyOrderRule>.Compose("""
        x-base: &base
          restart: always
          image: example/app:1.0
        services:
          web:
            x-note: for the proxy
            [|tty|]: true
            cap_drop: [ALL]
            <<: *base
          api: *base
          worker: {restart: always, [|image|]: example/worker:1.0}
        """, """
        x-base: &base
          restart: always
          image: example/app:1.0
        services:
          web:
            <<: *base
            cap_drop: [ALL]
            tty: true
            x-note: for the proxy
          api: *base
          worker: {image: example/worker:1.0, restart: always}
        """);

    [Fact]
    public void A_key_with_an_anchor_stays_above_the_keys_that_use_it() => Rule<ServiceKeyOrderRule>.Compose("""
        services:
          web:
            labels: &labels
              a: b
            [|image|]: nginx:1.27
            build:
              context: .
              labels: *labels
        """, """
        services:
          web:
            image: nginx:1.27
            labels: &labels
              a: b
            build:
              context: .
              labels: *labels
        """);

    [Theory]
    [InlineData("services:\n  web:\n    restart: always\n    image: nginx:1.27\n    image: nginx:1.28\n")]
    [InlineData("services:\n  web:\n    restart: \"always\n    image: nginx:1.27\n")]
    [InlineData("other:\n  web:\n    restart: always\n    image: nginx:1.27\n")]
    [InlineData("services:\n  web:\n  db: text\n")]
    public void What_is_not_valid_or_no_service_is_left_alone(string text) => Rule<ServiceKeyOrderRule>.Compose(text);

    [Fact]
    public void An_example_in_an_article_is_put_in_order_where_it_stands() => Rule<ServiceKeyOrderRule>.Markdown("""
        - Then:

          ```yaml
          services:
            web:
              restart: always
              # pinned
              [|image|]: nginx:1.27
          ```
        """, """
        - Then:

          ```yaml
          services:
            web:
              # pinned
              image: nginx:1.27
              restart: always
          ```
        """);
}
