using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ServiceWithoutImageRuleTests
{
    [Fact]
    public void Providers_heirs_profiles_and_joins_are_left_alone() => Rule<ServiceWithoutImageRule>.Compose("""
        services:
          db:
            provider: {type: awesomecloud}
          heir:
            extends: {file: other.yaml, service: web}
          debug:
            profiles: [debug]
            ports: ["127.0.0.1:9000:9000"]
          joined:
            depends_on: [db]
          [|bare|]:
            command: serve
        """);

    [Fact]
    public void The_override_and_a_file_beside_it_may_say_it() => Rule<ServiceWithoutImageRule>.Project("""
        === compose.override.yaml
        services:
          web:
            build: .
        === prod.yaml
        services:
          worker:
            image: example/worker:1.0
        """, """
        services:
          db:
            image: postgres:17
          cache:
            image: redis:7.4
          web:
            command: serve
          worker:
            command: work
          mail:
            imag: example/mail:1.0
          [|bare|]:
            command: serve
          db2:
            image: postgres:17
          db3:
            image: postgres:17
        """);

    [Fact]
    public void A_template_is_left_alone() => Rule<ServiceWithoutImageRule>.Compose("""
        services:
          db:
            image: postgres:17
          web:
            command: serve
          worker:
            command: work
        """);
}
