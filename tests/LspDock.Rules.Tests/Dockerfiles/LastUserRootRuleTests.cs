using LspDock.Rules.Dockerfiles;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Dockerfiles;

public sealed class LastUserRootRuleTests
{
    [Theory]
    [InlineData("USER [|root|]")]
    [InlineData("USER [|0|]")]
    [InlineData("USER [|root:root|]")]
    [InlineData("USER [|0:1000|]")]
    [InlineData("USER [|\"root\"|]")]
    [InlineData("ENV NAME=root\nUSER [|$NAME|]")]
    [InlineData("ARG NAME=root\nUSER [|${NAME}|]")]
    [InlineData("USER app:root")]
    [InlineData("USER root\nUSER app")]
    [InlineData("USER $NAME")]
    [InlineData("USER rooted")]
    [InlineData("USER 1000")]
    [InlineData("RUN id")]
    public void Only_a_last_user_that_is_root_is_reported(string instructions) => Rule<LastUserRootRule>.Dockerfile("FROM debian:12\n" + instructions);

    [Fact]
    public void Only_the_last_stage_counts() => Rule<LastUserRootRule>.Dockerfile("""
        FROM debian:12 AS build
        USER root
        FROM debian:12
        COPY --from=build /a /a
        """);

    [Fact]
    public void The_user_of_the_stage_below_is_inherited() => Rule<LastUserRootRule>.Dockerfile("""
        FROM debian:12 AS base
        USER [|root|]
        FROM base AS middle
        FROM middle
        CMD ["app"]
        """);

    [Fact]
    public void The_fix_goes_back_to_the_nearest_earlier_user() => Rule<LastUserRootRule>.Dockerfile("""
        FROM debian:12
        USER one
        USER two:two
        USER 0
        USER [|root|]
        CMD ["app"]
        """, fixedTo: """
        FROM debian:12
        USER one
        USER two:two
        USER 0
        USER root
        CMD ["app"]
        USER two:two
        """);

    [Fact]
    public void Without_an_earlier_user_there_is_no_fix() => Rule<LastUserRootRule>.Dockerfile("FROM debian:12\nUSER [|root|]\n", fixedTo: "FROM debian:12\nUSER root\n");

    [Fact]
    public void The_fix_keeps_carriage_returns() =>
        Rule<LastUserRootRule>.Dockerfile("FROM a\r\nUSER app\r\nUSER [|root|]\r\n", fixedTo: "FROM a\r\nUSER app\r\nUSER root\r\nUSER app\r\n");

    [Fact]
    public void A_comment_above_silences_it() => Rule<LastUserRootRule>.Dockerfile("""
        FROM debian:12
        # hadolint ignore=DL3002
        USER root
        """);

    [Fact]
    public void A_fence_in_an_article_is_mended_in_place() => Rule<LastUserRootRule>.Markdown("""
        1. Write this:
           ```dockerfile
           FROM debian:12
           USER app
           USER [|root|]
           ```
        """, fixedTo: """
        1. Write this:
           ```dockerfile
           FROM debian:12
           USER app
           USER root
           USER app
           ```
        """);
}
