using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DependencyCycleRuleTests
{
    [Fact]
    public void A_circle_is_one_finding_with_its_way() => Rule<DependencyCycleRule>.Compose("""
        services:
          db:
            image: postgres:17
            depends_on:
              - [|web|]
          cache:
            image: redis:7.4
            depends_on: [web]
          web:
            image: example/web:1.0
            links: ["api:backend"]
          api:
            image: example/api:1.0
            network_mode: service:db
        """, message: "Services wait for each other: db → web → api → db");

    [Fact]
    public void Two_circles_are_two_findings_and_a_circle_of_one_is_cut() => Rule<DependencyCycleRule>.Compose("""
        services:
          a:
            image: example/a:1.0
            depends_on: {[|b|]: {condition: service_started}}
          b:
            image: example/b:1.0
            depends_on: [a]
          c:
            image: example/c:1.0
            depends_on:
              - a
              - [|c|]
        """, fixedTo: """
        services:
          a:
            image: example/a:1.0
            depends_on: {b: {condition: service_started}}
          b:
            image: example/b:1.0
            depends_on: [a]
          c:
            image: example/c:1.0
            depends_on:
              - a
        """);

    [Fact]
    public void What_a_profile_keeps_away_and_what_is_only_extended_is_no_step() => Rule<DependencyCycleRule>.Compose("""
        services:
          a:
            image: example/a:1.0
            depends_on: [b]
          b:
            image: example/b:1.0
            depends_on: [c]
          c:
            image: example/c:1.0
            profiles: [dev]
            depends_on: [a]
          d:
            build:
              context: .
              additional_contexts: {base: "service:e"}
          e:
            build: .
            depends_on: [d]
        """);

    [Fact]
    public void A_chain_of_any_length_is_followed()
    {
        const int Length = 20_000;
        var services = string.Concat(Enumerable.Range(0, Length).Select(index =>
            $"  s{index}:\n    image: example/s:1.0\n    depends_on: [{(index == 0 ? "[|s1|]" : $"s{(index + 1) % Length}")}]\n"));

        Rule<DependencyCycleRule>.Compose("services:\n" + services, message: "Services wait for each other: s0 → s1 → s2 → s3 → s4 → s5 → … → s19999 → s0 (20000 services)");
    }
}
