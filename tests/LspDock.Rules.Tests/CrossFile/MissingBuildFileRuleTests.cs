using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class MissingBuildFileRuleTests
{
    private const string Around = """
        === README.md
        === Dockerfile
        FROM alpine:3.20
        === web/Dockerfile
        FROM alpine:3.20
        === api/Dockerfile.dev
        FROM alpine:3.20
        === lower/dockerfile
        FROM alpine:3.20
        === none/main.go
        === folder/Dockerfile/x
        === only/compose.yaml
        """;

    [Theory]
    [InlineData("build: .")]
    [InlineData("build: ./web")]
    [InlineData("build: web/")]
    [InlineData("build: {context: web}")]
    [InlineData("build: {dockerfile: web/Dockerfile}")]
    [InlineData("build: {context: none, dockerfile: ../web/Dockerfile}")]
    [InlineData("build: {context: api, dockerfile: Dockerfile.dev}")]
    [InlineData("build: ./lower")]
    [InlineData("build: ./only")]
    [InlineData("build: https://github.com/example/app.git#main")]
    [InlineData("build: git@github.com:example/app.git")]
    [InlineData("build: {context: $CONTEXT}")]
    [InlineData("build: {context: web, dockerfile: $DOCKERFILE}")]
    [InlineData("build: {context: none, dockerfile_inline: 'FROM alpine:3.20'}")]
    public void What_a_build_needs_is_there(string build) => Rule<MissingBuildFileRule>.Project(Around, $"services:\n  web:\n    {build}\n");

    [Theory]
    [InlineData("[|build: ./wbe|]", "Service 'web' is built from folder './wbe', which is not there")]
    [InlineData("[|build: ./folders|]", "Service 'web' is built from folder './folders', which is not there; './folder' is")]
    [InlineData("[|build: ./web/Dockerfile|]", "Service 'web' is built from './web/Dockerfile', which is a file; a build context is a folder")]
    [InlineData("[|build: ./none|]", "Service 'web' is built with './none/Dockerfile', which is not there")]
    [InlineData("[|build: ./api|]", "Service 'web' is built with './api/Dockerfile', which is not there; 'Dockerfile.dev' is")]
    [InlineData("build: {context: web, [|dockerfile: web/Dockerfile|]}", "Service 'web' is built with 'web/web/Dockerfile', which is not there; 'Dockerfile' is")]
    [InlineData("build: {context: ., [|dockerfile: web/Dokerfile|]}", "Service 'web' is built with 'web/Dokerfile', which is not there; 'web/Dockerfile' is")]
    [InlineData("[|build: ./folder|]", "Service 'web': './folder/Dockerfile' is a folder, not a Dockerfile")]
    [InlineData("build: {[|context: ./missing|], dockerfile_inline: 'FROM alpine:3.20'}", "Service 'web' is built from folder './missing', which is not there")]
    public void What_is_not_there_is_named(string build, string message) => Rule<MissingBuildFileRule>.Project(Around, $"services:\n  web:\n    {build}\n", message: message, severity: "error");

    [Fact]
    public void A_file_that_completes_another_one_has_its_context_there() => Rule<MissingBuildFileRule>.Project(Around, """
        services:
          web:
            build:
              dockerfile: Dockerfile.prod
        """, path: "compose.prod.yaml");

    [Fact]
    public void An_override_takes_the_context_of_its_base() => Rule<MissingBuildFileRule>.Project("""
        === README.md
        === compose.yaml
        services:
          api:
            build: ./api
        === api/Dockerfile.dev
        FROM alpine:3.20
        """, """
        services:
          api:
            build:
              dockerfile: Dockerfile.dev
        """, path: "compose.override.yaml");

    [Fact]
    public void The_context_of_an_included_file_starts_in_its_folder() => Rule<MissingBuildFileRule>.Project("""
        === README.md
        === sub/compose.yaml
        services:
          api:
            build: .
        === sub/Dockerfile
        FROM alpine:3.20
        """, """
        include:
          - sub/compose.yaml
        """);
}
