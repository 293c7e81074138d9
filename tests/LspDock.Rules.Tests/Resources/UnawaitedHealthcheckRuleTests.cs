using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class UnawaitedHealthcheckRuleTests
{
    [Fact]
    public void Only_short_entries_for_a_check_that_is_on_are_reported() => Rule<UnawaitedHealthcheckRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on:
              - [|db|]
              - off
              - times
              - none
          job:
            image: example/job:1.0
            depends_on:
              db: {condition: service_started}
          db:
            image: postgres:17
            healthcheck: {test: pg_isready}
          off:
            image: postgres:17
            healthcheck: {test: NONE, disable: true}
          times:
            image: postgres:17
            healthcheck: {interval: 5s}
          none:
            image: postgres:17
        """);

    [Fact]
    public void A_list_with_a_variable_stays_one()
    {
        const string Text = """
            services:
              web:
                image: example/web:1.0
                depends_on:
                  - {0}db{1}
                  - ${OTHER:-cache}
              db:
                image: postgres:17
                healthcheck: {test: pg_isready}
              cache:
                image: redis:8.2
            """;
        Rule<UnawaitedHealthcheckRule>.Compose(Text.Replace("{0}", "[|", StringComparison.Ordinal).Replace("{1}", "|]", StringComparison.Ordinal), Text.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal));
    }
}
