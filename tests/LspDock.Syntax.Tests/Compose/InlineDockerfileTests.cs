using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

public sealed class InlineDockerfileTests
{
    private const string Text = """
        services:
          web:
            build:
              dockerfile_inline: |
                # the base
                FROM alpine:${TAG:-3.20} AS base
                RUN echo $$HOME
                USER app
              target: base
        """;

    [Fact]
    public void It_is_read_as_Compose_leaves_it()
    {
        var document = Read(Text);
        var stage = Assert.Single(document.Stages);
        Assert.True(stage.BaseImage.IsKnown(out var image));
        Assert.Equal("alpine:3.20", image.ToString());
        Assert.Equal("echo $HOME", document.Nodes.OfType<DockerfileInstruction>().Single(instruction => instruction.Keyword == DockerfileKeyword.Run).Arguments[0].Text);
        Assert.True(document.Projects[0].Containers[0].Build.IsKnown(out var build));
        Assert.Equal(stage.Origin.Span, build.Stage!.Origin.Span);
    }

    [Fact]
    public void Its_spans_are_those_of_the_Compose_file()
    {
        var document = Read(Text);
        Assert.Equal("app", Text.Substring(document.Stages[0].User!.Origin.Span.Start, document.Stages[0].User!.Origin.Span.Length));
        var comment = Assert.Single(document.Comments, comment => document.Text.ToString(comment.Span).Contains("the base", StringComparison.Ordinal));
        Assert.StartsWith("# the base", document.Text.ToString(comment.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("root", "USER root")]
    [InlineData("$APP", "USER $$APP")]
    public void What_is_written_into_it_is_written_for_Compose(string user, string expected) =>
        Assert.Equal(Text.Replace("USER app", expected, StringComparison.Ordinal), Apply(Read(Text), document => document.Stages[0].User!.Origin.Replace(user)));

    [Fact]
    public void A_line_behind_its_last_one_is_indented() =>
        Assert.Equal(Text.Replace("USER app\n", "USER app\n        USER other\n", StringComparison.Ordinal), Apply(Read(Text), document => document.Stages[0].Origin.Append("USER other")));

    [Fact]
    public void With_variables_that_are_not_known_it_is_not_read() => Assert.Empty(Read(Text.Replace("${TAG:-3.20}", "${TAG}", StringComparison.Ordinal)).Stages);

    [Theory]
    [InlineData("dockerfile_inline: FROM alpine:3.20 AS a", 1)]
    [InlineData("dockerfile_inline: \"FROM alpine:3.20 AS a\\nFROM a\\n\"", 2)]
    [InlineData("dockerfile_inline: >\n        FROM alpine:3.20\n\n        FROM alpine:3.21\n", 2)]
    [InlineData("dockerfile_inline:", 0)]
    [InlineData("dockerfile_inline: [FROM]", 0)]
    [InlineData("dockerfile_inline: *gone", 0)]
    public void It_may_be_written_as_any_scalar(string attribute, int stages) =>
        Assert.Equal(stages, Read($"services:\n  web:\n    build:\n      {attribute}\n").Stages.Length);

    [Fact]
    public void One_that_several_services_share_is_read_once() => Assert.Single(Read("""
        x-build: &build
          dockerfile_inline: FROM alpine:3.20
        services:
          web: {build: *build}
          api: {build: *build}
        """).Stages);

    private static LintDocument Read(string text) => DocumentReader.Read(new DocumentPath("compose.yaml"), SourceText.From(text), Notation.Compose);

    private static string Apply(LintDocument document, Func<LintDocument, Edit> edit) =>
        FixApplication.Apply(document.Text, edit(document).Changes.Select(change => change.Change)).ToString();
}
