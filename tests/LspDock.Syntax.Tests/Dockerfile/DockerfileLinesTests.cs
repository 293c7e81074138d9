using LspDock.Syntax.Dockerfile;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileLinesTests
{
    [Fact]
    public void Instructions_span_from_keyword_to_last_argument() => DockerfileSample.Marked("""
        [|FROM alpine:3.20|]

          [|run echo hello|]  
        # comment
        [|Cmd ["sh"]|]
        """).Gives(tree => tree.Instructions.Select(instruction => instruction.Span));

    [Fact]
    public void A_continuation_joins_lines_and_leaves_out_comments_and_blank_lines()
    {
        var tree = DockerfileSample.Parse("""
            FROM alpine
            RUN apk add \
                # for the proxy
                curl \   

                git
            USER app
            """);
        Assert.Equal([DockerfileKeyword.From, DockerfileKeyword.Run, DockerfileKeyword.User], tree.Instructions.Select(instruction => instruction.Keyword));
        Assert.Equal("apk add     curl     git", Assert.Single(tree.Instructions[1].Arguments).Text);
        Assert.Single(tree.Instructions[1].EmptyContinuationLines);
        Assert.Equal("for the proxy", Assert.Single(tree.Comments).Text);
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_word_that_a_continuation_splits_is_one() => DockerfileSample.Marked("""
        FROM debian
        EXPOSE [|80\
        80|] [|443|]
        """).Gives(tree => tree.Instructions[1].Arguments.Select(word => word.Span));

    [Theory]
    [InlineData("RUN a \\\\\nRUN b", 2)]
    [InlineData("RUN a \\ \t\nRUN b", 1)]
    [InlineData("RUN a \\x\nRUN b", 2)]
    [InlineData("RUN a \\\r\nRUN b\r\n", 1)]
    [InlineData("# escape=`\nRUN a `\nb\nRUN c:\\\nRUN d", 3)]
    [InlineData("#escape = `\nRUN a `\nb", 1)]
    [InlineData("# note\n# escape=`\nRUN a `\nRUN b", 2)]
    [InlineData("# escape=\n# escape=`\nRUN a `\nRUN b", 2)]
    [InlineData("RUN a \\\n# c \\\nb", 1)]
    [InlineData("RUN a\rRUN b", 1)]
    public void Only_a_single_escape_character_at_the_end_continues(string text, int count) =>
        Assert.Equal(count, DockerfileSample.Parse(text).Instructions.Length);

    [Fact]
    public void Directives_are_read_until_the_first_other_line()
    {
        var tree = DockerfileSample.Parse("# Syntax=docker/dockerfile:1\n# check=skip=JSONArgsRecommended;error=true\n\n# escape=`\nFROM alpine\n");
        Assert.Equal([("syntax", "docker/dockerfile:1"), ("check", "skip=JSONArgsRecommended;error=true")], tree.Directives.Select(directive => (directive.Name, directive.Value)));
        Assert.Equal('\\', tree.Escape);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_no_part_of_anything()
    {
        var tree = DockerfileSample.Parse("\uFEFF# escape=`\r\nFROM alpine AS build\r\nRUN a `\r\n  b\r\n");
        Assert.Equal('`', tree.Escape);
        Assert.Equal(["alpine", "AS", "build"], tree.Instructions[0].Arguments.Select(word => word.Text));
        Assert.Equal("a   b", tree.Instructions[1].Shell!.Text.ToString());
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_comment_above_governs_the_instruction_with_its_lines() => DockerfileSample.Marked("""
        # hadolint ignore=DL3009
        # and more
        [|FROM alpine|]
        # inside
        [|RUN a \
        # lines
          b|]
        # last
        """).Gives(tree => [tree.Comments[0].Governs, tree.Comments[2].Governs]);

    [Fact]
    public void A_comment_inside_an_instruction_governs_the_line_below() => DockerfileSample.Marked("""
        FROM alpine
        RUN a \
          # about b
          # and its flags
        [|  b \|]
          c
        """).Gives(tree => [tree.Comments[1].Governs]);

    [Fact]
    public void Flags_stand_apart_from_arguments()
    {
        var copy = DockerfileSample.Parse("""
            FROM alpine
            COPY --from="build stage" --chown=app:app --link a b /dest/
            """).Instructions[1];
        Assert.Equal([("from", "build stage"), ("chown", "app:app"), ("link", null)], copy.Flags.Select(flag => (flag.Name, flag.Value?.Text)));
        Assert.Equal(["a", "b", "/dest/"], copy.Arguments.Select(word => word.Text));
    }

    [Fact]
    public void A_bare_double_dash_ends_the_flags()
    {
        var run = DockerfileSample.Parse("FROM a\nRUN --mount=type=cache,target=/x -- --odd").Instructions[1];
        Assert.Equal(["mount"], run.Flags.Select(flag => flag.Name));
        Assert.Equal("--odd", run.Shell!.Text.ToString());
    }

    [Fact]
    public void Spans_of_flags_hold_their_quotes() => DockerfileSample.Marked("""
        FROM --platform=[|"linux/amd64"|] alpine
        """).Gives(tree => [tree.Instructions[0].Flags[0].Value!.Span]);
}
