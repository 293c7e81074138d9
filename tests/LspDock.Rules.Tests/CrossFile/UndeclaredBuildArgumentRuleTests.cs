using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class UndeclaredBuildArgumentRuleTests
{
    private const string Around = """
        === Dockerfile
        ARG VERSION=3.20
        FROM alpine:$VERSION AS build
        ARG CHANNEL
        FROM alpine:$VERSION
        ARG LEVEL=1
        === other/Dockerfile
        FROM alpine:3.20
        ARG OTHER
        """;

    [Theory]
    [InlineData("VERSION: 1")]
    [InlineData("CHANNEL: a")]
    [InlineData("LEVEL: 2")]
    [InlineData("http_proxy: http://proxy.example.org")]
    [InlineData("BUILDKIT_INLINE_CACHE: 1")]
    [InlineData("SOURCE_DATE_EPOCH: 0")]
    [InlineData("TARGETARCH: arm64")]
    [InlineData("[|version: 1|]")]
    [InlineData("[|OTHER: 1|]")]
    public void Only_what_no_ARG_declares_has_no_effect(string argument) => Rule<UndeclaredBuildArgumentRule>.Project(Around, $"services:\n  web:\n    build:\n      context: .\n      args:\n        {argument}\n", severity: "warning");

    [Fact]
    public void A_near_name_is_given_instead_in_a_list_as_in_a_mapping() => Rule<UndeclaredBuildArgumentRule>.Project(Around, """
        services:
          web:
            build:
              context: .
              args:
                - [|CHANEL=beta|]
                - [|"LEVLE=2"|] # how loud
        """, fixedTo: """
        services:
          web:
            build:
              context: .
              args:
                - CHANNEL=beta
                - "LEVEL=2" # how loud
        """);

    [Fact]
    public void Arguments_that_builds_share_mean_something_to_one_of_them() => Rule<UndeclaredBuildArgumentRule>.Project(Around, """
        x-args: &args
          VERSION: "3.21"
          OTHER: a
          [|NOBODY: b|]
        services:
          web:
            build: {context: ., args: *args}
          other:
            build: {context: ./other, args: {<<: *args}}
        """);

    [Fact]
    public void Of_a_Dockerfile_that_is_not_there_nothing_is_said() => Rule<UndeclaredBuildArgumentRule>.Project(Around, """
        services:
          web:
            build: {context: ./gone, args: {NOBODY: b}}
        """);
}
