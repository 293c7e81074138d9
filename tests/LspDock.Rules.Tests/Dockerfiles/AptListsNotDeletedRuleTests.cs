using LspDock.Rules.Dockerfiles;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Dockerfiles;

public sealed class AptListsNotDeletedRuleTests
{
    [Theory]
    [InlineData("RUN [|apt-get update|] && apt-get install -y curl")]
    [InlineData("RUN [|apt update|] && apt install -y curl")]
    [InlineData("RUN [|sudo apt-get update|] && sudo apt-get install -y curl")]
    [InlineData("RUN [|apt-get -qq update|]; DEBIAN_FRONTEND=noninteractive apt-get install -y curl && apt-get clean")]
    [InlineData("RUN rm -rf /var/lib/apt/lists/* && [|apt-get update|] && apt-get install -y curl")]
    [InlineData("RUN --mount=type=cache,target=/var/cache/apt [|apt-get update|] && apt-get install -y curl")]
    [InlineData("RUN --mount=type=bind,target=/var/lib/apt [|apt-get update|] && apt-get install -y curl")]
    [InlineData("RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y curl")]
    [InlineData("RUN --mount=target=/var/lib/apt/lists/,type=tmpfs apt-get update && apt-get install -y curl")]
    [InlineData("RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*")]
    [InlineData("RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt /tmp/*")]
    [InlineData("RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/{apt,dpkg,cache}")]
    [InlineData("RUN apt-get update && apt-get install -y curl && find /var/lib/apt/lists -type f -delete")]
    [InlineData("RUN apt-get update && apt-get install -y curl && apt-get distclean")]
    [InlineData("RUN apt-get update")]
    [InlineData("RUN apt-get update\nRUN apt-get install -y curl")]
    [InlineData("RUN apt-get update && apt-get install -y a\nRUN apt-get install -y b")]
    [InlineData("RUN echo 'apt-get update && apt-get install'")]
    [InlineData("RUN [\"apt-get\", \"update\"]")]
    public void Lists_that_stay_are_reported_at_the_update(string instructions) => Rule<AptListsNotDeletedRule>.Dockerfile("FROM debian:12\n" + instructions);

    [Fact]
    public void Stages_that_ship_no_layers_are_left_alone() => Rule<AptListsNotDeletedRule>.Dockerfile("""
        FROM debian:12 AS base
        RUN [|apt-get update|] && apt-get install -y ca-certificates
        FROM base AS build
        RUN apt-get update && apt-get install -y gcc
        FROM base
        COPY --from=build /a /a
        """);

    [Theory]
    [InlineData("RUN [|apt-get update|] && apt-get install -y a", "RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*")]
    [InlineData("RUN set -ex; [|apt-get update|]; apt-get install -y a;", "RUN set -ex; apt-get update; apt-get install -y a; rm -rf /var/lib/apt/lists/*;")]
    [InlineData("RUN [|apt-get update|] && \\\n    apt-get install -y \\\n      a \\\n      b", "RUN apt-get update && \\\n    apt-get install -y \\\n      a \\\n      b && \\\n    rm -rf /var/lib/apt/lists/*")]
    [InlineData("RUN [|apt-get update|] \\\n # why\n && apt-get install -y \\\n      a\n", "RUN apt-get update \\\n # why\n && apt-get install -y \\\n      a \\\n && rm -rf /var/lib/apt/lists/*\n")]
    [InlineData("RUN set -eux; \\\n\t[|apt-get update|]; \\\n\tapt-get install -y a\n", "RUN set -eux; \\\n\tapt-get update; \\\n\tapt-get install -y a; \\\n\trm -rf /var/lib/apt/lists/*\n")]
    [InlineData("RUN set -eux; \\\n\t[|apt-get update|]; \\\n\tapt-get install -y a;\n", "RUN set -eux; \\\n\tapt-get update; \\\n\tapt-get install -y a; \\\n\trm -rf /var/lib/apt/lists/*;\n")]
    [InlineData("RUN [|apt-get update|]; \\\n  apt-get install -y a", "RUN apt-get update; \\\n  apt-get install -y a \\\n  && rm -rf /var/lib/apt/lists/*")]
    [InlineData("RUN [|apt-get update|] && apt-get install -y \\\r\n  a\r\n", "RUN apt-get update && apt-get install -y \\\r\n  a \\\r\n  && rm -rf /var/lib/apt/lists/*\r\n")]
    [InlineData("RUN <<EOF\nset -e\n[|apt-get update|]\n  apt-get install -y a\nEOF\n", "RUN <<EOF\nset -e\napt-get update\n  apt-get install -y a\n  rm -rf /var/lib/apt/lists/*\nEOF\n")]
    [InlineData("RUN <<EOF\n[|apt-get update|]\napt-get install -y a\nEOF\n", "RUN <<EOF\napt-get update\napt-get install -y a && rm -rf /var/lib/apt/lists/*\nEOF\n")]
    [InlineData("RUN <<-EOF\n\tset -e\n\t[|apt-get update|]\n\tapt-get install -y a\n\tEOF\n", "RUN <<-EOF\n\tset -e\n\tapt-get update\n\tapt-get install -y a\n\trm -rf /var/lib/apt/lists/*\n\tEOF\n")]
    public void The_deletion_joins_in_the_runs_own_style(string marked, string fixedTo) =>
        Rule<AptListsNotDeletedRule>.Dockerfile("FROM debian:12\n" + marked, "FROM debian:12\n" + fixedTo);

    [Theory]
    [InlineData("RUN [|apt-get update|] && apt-get install -y a # tools")]
    [InlineData("RUN [|apt-get update|]; apt-get install -y a;")]
    [InlineData("RUN [|apt-get update|] && apt-get install -y a && b &")]
    public void Where_nothing_can_be_joined_there_is_no_fix(string marked) =>
        Rule<AptListsNotDeletedRule>.Dockerfile("FROM debian:12\n" + marked, "FROM debian:12\n" + marked.Replace("[|", "").Replace("|]", ""));

    [Fact]
    public void A_fence_in_an_article_keeps_its_indentation() => Rule<AptListsNotDeletedRule>.Markdown("""
        1. Write this:
           ```dockerfile
           FROM debian:12
           RUN [|apt-get update|] \
               && apt-get install -y curl
           ```
        """, fixedTo: """
        1. Write this:
           ```dockerfile
           FROM debian:12
           RUN apt-get update \
               && apt-get install -y curl \
               && rm -rf /var/lib/apt/lists/*
           ```
        """);

    [Fact]
    public void A_hadolint_comment_above_silences_it() => Rule<AptListsNotDeletedRule>.Dockerfile("""
        FROM debian:12
        # hadolint ignore=DL3009
        RUN apt-get update \
            && apt-get install -y curl
        """);
}
