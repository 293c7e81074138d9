using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Dockerfile;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileBinderTests
{
    private static ImmutableArray<BuildStage> Bind(string text) => DockerfileBinder.Bind(DockerfileSample.Parse(text));

    [Theory]
    [InlineData("FROM debian:12", "debian:12")]
    [InlineData("ARG BASE=debian:12\nFROM ${BASE}", "debian:12")]
    [InlineData("ARG V=12\nFROM debian:$V-slim", "debian:12-slim")]
    [InlineData("ARG V=12\nARG BASE=\"debian:${V}\"\nFROM $BASE", "debian:12")]
    [InlineData("FROM ${A:-debian:9}", "debian:9")]
    [InlineData("ARG A\nFROM ${A:-debian:9}", "debian:9")]
    [InlineData("ARG A=\nFROM ${A:-debian:9}", "debian:9")]
    [InlineData("ARG A=\nFROM debian${A:+:$A}", "debian")]
    [InlineData("ARG A=9\nFROM debian${A:+:$A}", "debian:9")]
    [InlineData("ARG A\nFROM $A", null)]
    [InlineData("FROM ${A}", null)]
    [InlineData("ARG A\nFROM ${A:?needed}", null)]
    [InlineData("ARG A=x:1\nFROM ${A%:*}", null)]
    [InlineData("FROM image-$TARGETARCH", null)]
    [InlineData("FROM ${A", null)]
    [InlineData("FROM UPPER/Case", null)]
    [InlineData("FROM --platform=$BUILDPLATFORM golang:1.23 AS build", "golang:1.23")]
    public void The_base_image_is_known_by_the_defaults_of_its_arguments(string text, string? expected)
    {
        var image = Assert.Single(Bind(text)).BaseImage;
        Assert.NotNull(image);
        Assert.Equal(expected, image.IsKnown(out var value) ? value.ToString() : null);
    }

    [Fact]
    public void A_stage_starts_from_an_earlier_one_of_its_name()
    {
        var stages = Bind("""
            FROM golang:1.23 AS Build
            FROM build AS test
            FROM Build
            FROM later
            FROM scratch AS later
            """);
        Assert.Same(stages[0], stages[1].BaseStage);
        Assert.Null(stages[1].BaseImage);
        Assert.Null(stages[2].BaseStage);
        Assert.False(stages[2].BaseImage.IsKnown(out _));
        Assert.True(stages[3].BaseImage.IsKnown(out var image) && image.Repository == "later");
        Assert.Null(stages[4].BaseImage);
        Assert.Null(stages[4].BaseStage);
        Assert.True(stages[0].Name.Is("Build"));
        Assert.Equal([false, false, false, false, true], stages.Select(stage => stage.IsLast));
    }

    [Fact]
    public void An_argument_may_name_a_stage()
    {
        var stages = Bind("ARG VARIANT=dev\nFROM a AS base\nFROM base AS dev\nFROM base AS prod\nFROM ${VARIANT}");
        Assert.Same(stages[1], stages[3].BaseStage);
    }

    [Fact]
    public void Only_the_last_stage_and_those_below_it_make_the_result()
    {
        var tree = DockerfileSample.Parse("FROM a AS base\nFROM base AS build\nFROM base AS run\nCOPY --from=build /x /x\n");
        Assert.Equal([true, false, true], tree.Stages.Select(stage => stage.IsInResult));
    }

    [Theory]
    [InlineData("USER root", "root")]
    [InlineData("USER root\nRUN x\nUSER app:app", "app:app")]
    [InlineData("USER \"app\"", "app")]
    [InlineData("ENV NAME=app\nUSER $NAME", "app")]
    [InlineData("ENV NAME app\nUSER ${NAME}", "app")]
    [InlineData("ARG UID=1000\nUSER ${UID}:${GID:-5}", null)]
    [InlineData("ARG UID=1000\nARG GID\nUSER ${UID}:${GID:-5}", "1000:5")]
    [InlineData("ARG GLOBAL\nUSER $GLOBAL", "global")]
    [InlineData("USER $GLOBAL", null)]
    [InlineData("USER $APP_UID", null)]
    [InlineData("ENV A=1 B=$A\nUSER $B", null)]
    [InlineData("ARG A=1 B=$A\nUSER $B", "1")]
    [InlineData("ARG TARGETARCH\nUSER $TARGETARCH", null)]
    public void The_user_is_the_last_one_with_the_stages_variables(string instructions, string? expected)
    {
        var user = Assert.Single(Bind("ARG GLOBAL=global\nFROM debian\n" + instructions)).User;
        Assert.NotNull(user);
        Assert.Equal(expected, user.IsKnown(out var value) ? value : null);
    }

    [Fact]
    public void A_stage_inherits_variables_but_not_the_user_setting()
    {
        var stages = Bind("FROM a AS base\nENV NAME=app\nUSER x\nFROM base\nFROM base\nUSER $NAME");
        Assert.Null(stages[1].User);
        Assert.True(stages[2].User.Is("app"));
    }

    [Theory]
    [InlineData("FROM [|debian:12|] AS x")]
    [InlineData("ARG BASE=[|debian:12|]\nFROM ${BASE}")]
    [InlineData("FROM ${BASE:-[|debian:12|]}")]
    [InlineData("ARG V=12\nFROM [|debian:${V}|]")]
    [InlineData("ARG A\nFROM [|$A|]")]
    public void An_image_is_written_where_its_value_is(string markup) =>
        DockerfileSample.Marked(markup).Gives(tree => DockerfileBinder.Bind(tree).Select(stage => stage.BaseImage!.Origin.Span));

    [Theory]
    [InlineData("FROM debian AS x", "FROM debian:12 AS x")]
    [InlineData("FROM \"debian\"", "FROM debian:12")]
    [InlineData("ARG BASE=debian\nFROM $BASE", "ARG BASE=debian:12\nFROM $BASE")]
    [InlineData("FROM ${BASE:-debian}", "FROM ${BASE:-debian:12}")]
    [InlineData("ARG V=latest\nFROM debian:$V", null)]
    [InlineData("ARG A\nFROM $A", null)]
    public void Replacing_an_image_writes_there_or_not_at_all(string text, string? expected) =>
        Assert.Equal(expected, Apply(text, Assert.Single(Bind(text)).BaseImage!.Origin.Replace("debian:12")));

    [Theory]
    [InlineData("FROM a\n# why\nUSER root \\\n\n# c\n  :root\nRUN x", "FROM a\n# why\nRUN x")]
    [InlineData("FROM a\r\nUSER root\r\n", "FROM a\r\n")]
    [InlineData("FROM a\nUSER root", "FROM a")]
    [InlineData("FROM a\n\nUSER root\n", "FROM a\n\n")]
    public void Removing_a_user_takes_the_lines_of_its_instruction(string text, string expected) =>
        Assert.Equal(expected, Apply(text, Assert.Single(Bind(text)).User!.Origin.Remove()));

    private static string? Apply(string text, Edit edit) =>
        edit.IsAvailable ? SourceText.From(text).WithChanges(edit.Changes.Select(change => change.Change)).ToString() : null;
}
