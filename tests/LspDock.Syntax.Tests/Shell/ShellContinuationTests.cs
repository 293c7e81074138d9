using LspDock.Syntax.Shell;
using LspDock.Testing;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellContinuationTests
{
    [Theory]
    [InlineData("docker run -e A=1 [|\\ # note|]\n  nginx", "docker|run|-e|A=1|nginx")]
    [InlineData("docker run -e A=1 [|\\ #note|]\n  nginx", "docker|run|-e|A=1|nginx")]
    [InlineData("docker run -e A=1 [|\\ |]\n  nginx", "docker|run|-e|A=1|nginx")]
    [InlineData("docker run -e A=1[|\\  # note|]\n  nginx", "docker|run|-e|A=1|nginx")]
    public void What_follows_a_continuation_is_reported_and_the_command_goes_on(string marked, string expected)
    {
        var markup = Markup.Parse(marked);
        var problem = Assert.Single(ShellSample.Parse(markup.Text).Problems);

        Assert.Equal(ShellProblemKind.CommentAfterLineContinuation, problem.Kind);
        Assert.Equal(markup.Spans[0].Span, problem.At.Span);
        Assert.Equal(expected, ShellSample.Commands(markup.Text));
    }

    [Theory]
    [InlineData("ls My\\ Folder")]
    [InlineData("ls My\\ #1")]
    [InlineData("docker run \\\n  nginx")]
    [InlineData("docker run \\ # <1>\n  nginx # <2>")]
    [InlineData("docker run \\ <1>\n  nginx")]
    public void An_escaped_blank_inside_of_a_word_and_a_callout_are_no_problem(string text) => Assert.Empty(ShellSample.Parse(text).Problems);

    [Fact]
    public void A_comment_between_two_lines_of_a_command_is_reported_when_the_next_line_goes_on()
    {
        const string Text = "docker run \\\n  # the port\n  -p 80:80 \\\n  nginx\n";

        Assert.Equal("docker|run|-p|80:80|nginx", ShellSample.Commands(Text));
        Assert.Equal(ShellProblemKind.CommentBetweenContinuedLines, Assert.Single(ShellSample.Parse(Text).Problems).Kind);
        Assert.Equal("# the port\ndocker run \\\n  -p 80:80 \\\n  nginx\n", Applied(Text));
    }

    [Theory]
    [InlineData("docker run \\ # note\n  nginx", "# note\ndocker run \\\n  nginx")]
    [InlineData("  docker run \\   \n  nginx", "  docker run \\\n  nginx")]
    public void Mending_moves_the_comment_above_the_command(string text, string expected) => Assert.Equal(expected, Applied(text));

    private static string Applied(string text)
    {
        var tree = ShellSample.Parse(text);
        return Edits.Apply(tree.Source.Host, tree.Problems[0].At.Remove());
    }
}
