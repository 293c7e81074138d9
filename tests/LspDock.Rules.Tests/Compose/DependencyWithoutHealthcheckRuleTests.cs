using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DependencyWithoutHealthcheckRuleTests
{
    [Fact]
    public void Own_checks_unknown_images_and_images_with_a_check_are_left_alone() => Rule<DependencyWithoutHealthcheckRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on:
              own: {condition: service_healthy}
              unknown: {condition: service_healthy}
              built: {condition: service_healthy}
              variable: {condition: service_healthy}
              started: {condition: service_started}
          own:
            image: postgres:17
            healthcheck: {test: pg_isready}
          unknown:
            image: example/unknown:1.0
          built:
            build: .
          variable:
            image: postgres:17
            healthcheck: {disable: "${OFF}"}
          started:
            image: postgres:17
        """);

    [Fact]
    public void All_who_wait_for_one_service_are_one_finding() => Rule<DependencyWithoutHealthcheckRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on:
              db: {[|condition: service_healthy|]}
          api:
            image: example/api:1.0
            depends_on:
              db: {condition: service_healthy}
          db:
            image: postgres:17
            healthcheck: {interval: 5s}
        """, fixedTo: """
        services:
          web:
            image: example/web:1.0
            depends_on:
              db: {condition: service_started}
          api:
            image: example/api:1.0
            depends_on:
              db: {condition: service_started}
          db:
            image: postgres:17
            healthcheck: {interval: 5s}
        """, message: "Service 'web' and service 'api' wait for service 'db' to be healthy, which has no health check");
}
