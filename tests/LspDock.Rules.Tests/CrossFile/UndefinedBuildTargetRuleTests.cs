using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class UndefinedBuildTargetRuleTests
{
    [Theory]
    [InlineData("target: build")]
    [InlineData("target: BUILD")]
    [InlineData("target: ''")]
    [InlineData("target: $TARGET")]
    [InlineData("target: ${TARGET:-nothing}")]
    [InlineData("[|target: runtime|]")]
    [InlineData("[|target: 0|]")]
    [InlineData("[|target: alpine|]")]
    public void A_target_is_the_name_of_a_stage(string target) => Rule<UndefinedBuildTargetRule>.Project("""
        === web/Dockerfile
        FROM alpine:3.20 AS Build
        FROM scratch
        """, $"services:\n  web:\n    build:\n      context: ./web\n      {target}\n", message: target.Contains("runtime", System.StringComparison.Ordinal) ? "Service 'web' builds stage 'runtime', but './web/Dockerfile' has no stage of that name; it has 'Build'" : null);

    [Fact]
    public void An_inline_Dockerfile_has_stages_too() => Rule<UndefinedBuildTargetRule>.Project("=== README.md", """
        services:
          web:
            build:
              dockerfile_inline: |
                FROM alpine:3.20 AS base
                RUN echo $$HOME
                FROM base AS production
              [|target: prodution|]
        """, fixedTo: """
        services:
          web:
            build:
              dockerfile_inline: |
                FROM alpine:3.20 AS base
                RUN echo $$HOME
                FROM base AS production
              target: production
        """);

    [Theory]
    [InlineData("FROM $BASE AS one", "BASE: alpine")]
    [InlineData("# syntax=example/other-language:1\nFROM alpine AS one", "A: b")]
    [InlineData("", "A: b")]
    public void Of_a_file_that_cannot_be_read_nothing_is_said(string dockerfile, string argument) => Rule<UndefinedBuildTargetRule>.Project(
        "=== web/Dockerfile\n" + dockerfile,
        $"services:\n  web:\n    build:\n      context: ./web\n      target: {(dockerfile.StartsWith("FROM", System.StringComparison.Ordinal) ? "one" : "two")}\n      args: {{{argument}}}\n");

    [Fact]
    public void The_target_may_stand_in_another_file_than_the_Dockerfile_s_name() => Rule<UndefinedBuildTargetRule>.Project("""
        === compose.yaml
        services:
          web:
            build:
              context: .
              dockerfile: docker/web.Dockerfile
        === docker/web.Dockerfile
        FROM alpine:3.20 AS dev
        """, """
        services:
          web:
            build:
              [|target: test|]
        """, path: "compose.override.yaml", message: "Service 'web' builds stage 'test', but 'docker/web.Dockerfile' has no stage of that name; it has 'dev'");
}
