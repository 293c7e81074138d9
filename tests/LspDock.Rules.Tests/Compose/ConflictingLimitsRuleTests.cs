using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ConflictingLimitsRuleTests
{
    [Fact]
    public void Equal_values_in_other_spellings_and_absent_mappings_are_no_conflict() => Rule<ConflictingLimitsRule>.Compose("""
        services:
          same:
            image: example/same:1.0
            cpus: 0.50
            mem_limit: 1g
            mem_reservation: 256m
            scale: 2
            deploy:
              replicas: 2
              resources:
                limits: {cpus: "0.5", memory: 1024M}
          unlimited:
            image: example/unlimited:1.0
            mem_limit: 0
            pids_limit: ${PIDS}
            deploy:
              resources:
                limits: {cpus: "0.5"}
          disabled:
            image: example/disabled:1.0
            profiles: [dev]
            cpus: 1
            deploy: {resources: {limits: {cpus: "2"}}}
        """);

    [Fact]
    public void A_missing_limit_is_moved_and_memory_stays_a_text() => Rule<ConflictingLimitsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|mem_limit: 1073741824|] # bytes
            [|pids_limit: 100|]
            [|mem_reservation: 1000|]
            deploy:
              resources:
                limits:
                  cpus: "0.5"
                reservations:
                  cpus: "0.1"
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            # bytes
            deploy:
              resources:
                limits:
                  cpus: "0.5"
                  memory: 1g
                  pids: 100
                reservations:
                  cpus: "0.1"
                  memory: 1000b
        """);

    [Fact]
    public void Of_two_values_nothing_is_chosen_unasked() => Rule<ConflictingLimitsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|cpus: 1|]
            [|scale: 2|]
            deploy:
              replicas: 3
              resources:
                limits: {cpus: "0.5"}
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            cpus: 1
            scale: 2
            deploy:
              replicas: 3
              resources:
                limits: {cpus: "0.5"}
        """);

    [Fact]
    public void The_override_s_limit_is_compared_with_the_base() => Rule<ConflictingLimitsRule>.Project("""
        === compose.yaml
        services:
          web:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  memory: 512m
        """, """
        services:
          web:
            [|mem_limit: 1g|]
        """, message: "Service 'web' has 'mem_limit: 1g' and 'deploy.resources.limits.memory: 512m'", path: "compose.override.yaml");
}
