using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class UncheckedDependencyRuleTests
{
    [Fact]
    public void Stores_with_a_check_and_what_runs_no_server_are_left_alone() => Rule<UncheckedDependencyRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on: [checked, client, proxy, unknown, built]
          checked:
            image: postgres:17
            healthcheck: {test: pg_isready}
          client:
            image: postgres:17
            command: psql -h checked
          proxy:
            image: nginx:1.27
          unknown:
            image: example/db:1.0
          built:
            image: postgres:17
            build: ./db
        """);

    [Fact]
    public void All_who_depend_on_it_wait_for_it() => Rule<UncheckedDependencyRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on:
              - cache
              - db # first
          job:
            image: example/job:1.0
            depends_on:
              db:
                condition: service_started
          cache:
            image: memcached:1.6
          [|db|]:
            image: mysql:8.4
        """, fixedTo: """
        services:
          web:
            image: example/web:1.0
            depends_on:
              cache:
                condition: service_started
              db:
                condition: service_healthy # first
          job:
            image: example/job:1.0
            depends_on:
              db:
                condition: service_healthy
          cache:
            image: memcached:1.6
          db:
            image: mysql:8.4
            healthcheck:
              test: ["CMD", "mysqladmin", "ping", "-h", "127.0.0.1", "--silent"]
        """, message: "Service 'db' has no health check: service 'web' and service 'job' start before it answers");
}
