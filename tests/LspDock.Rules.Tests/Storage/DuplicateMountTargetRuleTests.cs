using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class DuplicateMountTargetRuleTests
{
    [Fact]
    public void A_file_system_in_memory_collides_with_a_mount_at_the_same_path() => Rule<DuplicateMountTargetRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            tmpfs: [[|"/run:size=64m"|], /tmp]
            volumes:
              - ./data:/data
              - ./run:/run/
        """, severity: "error");

    [Fact]
    public void Of_two_volumes_the_last_is_mounted() => Rule<DuplicateMountTargetRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            volumes:
              - [|./a:/data|]
              - type: bind
                source: ./b
                target: /data
              - ./c:/c
        """, fixedTo: """
        services:
          one:
            image: example/one:1.0
            volumes:
              - type: bind
                source: ./b
                target: /data
              - ./c:/c
        """, severity: "warning");

    [Fact]
    public void An_override_that_takes_the_place_of_a_mount_is_no_second_one() => Rule<DuplicateMountTargetRule>.Project("""
        === compose.override.yaml
        services:
          one:
            volumes:
              - ./b:/data
        """, """
        services:
          one:
            image: example/one:1.0
            volumes:
              - ./a:/data
        """);

    [Fact]
    public void Docker_run_refuses_two() => Rule<DuplicateMountTargetRule>.Shell("""
        docker run -v ./a:/data -v [|./b:/data/|] -v ./c:/c example/one:1.0
        """);
}
