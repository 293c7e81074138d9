using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingMemoryLimitRuleTests
{
    [Theory]
    [InlineData("mem_limit: ${MEMORY}")]
    [InlineData("extends: base")]
    [InlineData("deploy: {resources: {limits: {memory: 50M}}}")]
    public void A_limit_that_is_written_or_may_come_from_elsewhere_is_enough(string line) => Rule<MissingMemoryLimitRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            {{line}}
        """);

    [Theory]
    [InlineData("docker run hello-world")]
    [InlineData("[|docker run|] hello-world sh")]
    public void A_greeting_needs_none(string command) => Rule<MissingMemoryLimitRule>.Shell(command);

    [Fact]
    public void A_limit_of_zero_is_none() => Rule<MissingMemoryLimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|mem_limit: 0|] # all of it
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            mem_limit: 512m # all of it
        """);

    [Fact]
    public void A_limit_that_a_merge_key_brings_is_a_limit() => Rule<MissingMemoryLimitRule>.Compose("""
        x-limits: &limits
          mem_limit: 64m
        services:
          web:
            <<: *limits
            image: nginx:1.27
          [|db|]:
            image: redis:7
        """);

    [Fact]
    public void The_fix_follows_the_form_of_the_file() => Rule<MissingMemoryLimitRule>.Compose("""
        services:
            [|web|]:
                image: nginx:1.27   # front

            db:
                image: redis:7
                deploy:
                    resources:
                        limits:
                            memory: 1G
        """, fixedTo: """
        services:
            web:
                image: nginx:1.27   # front
                deploy:
                    resources:
                        limits:
                            memory: 512m

            db:
                image: redis:7
                deploy:
                    resources:
                        limits:
                            memory: 1G
        """);

    [Fact]
    public void The_fix_stays_in_braces() => Rule<MissingMemoryLimitRule>.Compose("services: {[|web|]: {image: nginx}}", fixedTo: "services: {web: {image: nginx, mem_limit: 512m}}");

    [Fact]
    public void A_file_for_overriding_is_not_blamed_for_what_its_base_has() => Rule<MissingMemoryLimitRule>.Compose("""
        services:
          web:
            environment: [DEBUG=1]
        """);

    [Theory]
    [InlineData("docker run --rm alpine:3.21 ls /")]
    [InlineData("docker run -it --rm --name test busybox:1.37")]
    [InlineData("[|docker run|] -d --rm nginx:1.27")]
    [InlineData("[|docker run|] -it busybox:1.37")]
    [InlineData("[|docker create|] --rm nginx:1.27")]
    [InlineData("[|docker run|] --rm nginx:1.27 &")]
    public void What_somebody_waits_for_and_is_gone_then_needs_no_limit(string command) => Rule<MissingMemoryLimitRule>.Shell(command);

    [Theory]
    [InlineData("web", "command: echo done")]
    [InlineData("web", "entrypoint: [\"/bin/true\"]")]
    [InlineData("[|web|]", "command: sleep infinity")]
    [InlineData("[|web|]", "command: sh -c 'echo done; work'")]
    [InlineData("[|web|]", "entrypoint: work\n    command: echo")]
    public void What_does_nothing_needs_no_limit(string name, string line) => Rule<MissingMemoryLimitRule>.Compose($$"""
        services:
          {{name}}:
            image: alpine:3.21
            {{line}}
        """);

    [Fact]
    public void Each_flag_has_a_line_of_its_own_where_the_command_is_written_so() => Rule<MissingMemoryLimitRule>.Shell("""
        [|docker run|] -d \
            --name web \
            nginx:1.27
        """, fixedTo: """
        docker run -d \
            --name web \
            --memory 512m \
            nginx:1.27
        """);

    [Fact]
    public void A_reservation_is_no_limit() => Rule<MissingMemoryLimitRule>.Compose("""
        services:
          [|web|]:
            image: nginx:1.27
            mem_reservation: 256m
        """, message: "Service 'web' has no memory limit, as a reservation is none: it can take all memory of the host");

    [Theory]
    [InlineData("--memory-reservation 256m", "512m")]
    [InlineData("--memory-reservation 1G", "2g")]
    [InlineData("--shm-size 1gb", "2g")]
    [InlineData("--shm-size 2gb --memory-reservation 5g", "8g")]
    public void The_limit_is_above_what_the_container_reserves_and_shares(string flags, string limit) => Rule<MissingMemoryLimitRule>.Shell(
        $"[|docker run|] -d {flags} nginx:1.27", fixedTo: $"docker run -d {flags} --memory {limit} nginx:1.27");

    [Fact]
    public void A_limit_of_memory_and_swap_together_is_another_rule_s() => Rule<MissingMemoryLimitRule>.Shell("docker run -d --memory-swap 1g nginx:1.27");

    [Theory]
    [InlineData("example/app:1", "JAVA_OPTS: -Xms256m -Xmx2g", "4g")]
    [InlineData("example/app:1", "JAVA_OPTS: -Xmx512M", "1g")]
    [InlineData("example/app:1", "JAVA_OPTS: -Xmx128m", "512m")]
    [InlineData("example/app:1", "JAVA_OPTS: -Xmx99999999999999999999g", "512m")]
    [InlineData("mcr.microsoft.com/mssql/server:2022-latest", "ACCEPT_EULA: y", "2g")]
    [InlineData("sonatype/nexus3:3.76.0", "A: b", "4g")]
    public void The_limit_is_above_what_the_program_asks_for(string image, string variable, string limit) => Rule<MissingMemoryLimitRule>.Compose($"""
        services:
          [|app|]:
            image: {image}
            environment:
              {variable}
        """, fixedTo: $"""
        services:
          app:
            image: {image}
            environment:
              {variable}
            mem_limit: {limit}
        """);
}
