using LspDock.Syntax.Dockerfile;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileHeredocTests
{
    [Theory]
    [InlineData("RUN <<EOF\necho a\nEOF", "EOF", true, "echo a\n")]
    [InlineData("RUN <<'EOF'\necho a\nEOF", "EOF", false, "echo a\n")]
    [InlineData("RUN <<\"E F\"\necho a\nE F", "E F", false, "echo a\n")]
    [InlineData("RUN <<\\EOF\necho a\nEOF", "EOF", true, "echo a\n")]
    [InlineData("RUN <<-EOF\n\techo a\n\tEOF", "EOF", true, "\techo a\n")]
    [InlineData("RUN << EOF\necho a\nEOF", "EOF", true, "echo a\n")]
    [InlineData("RUN 3<<EOF cat\necho a\nEOF", "EOF", true, "echo a\n")]
    [InlineData("COPY <<a.txt /x/\nline\na.txt", "a.txt", true, "line\n")]
    [InlineData("ADD <<EOF /x\nEOF", "EOF", true, "")]
    [InlineData("RUN <<EOF\r\necho a\r\nEOF\r\n", "EOF", true, "echo a\r\n")]
    [InlineData("RUN <<EOF\n EOF\nEOF \nEOF", "EOF", true, " EOF\nEOF \n")]
    [InlineData("ONBUILD RUN <<EOF\necho a\nEOF", "EOF", true, "echo a\n")]
    [InlineData("RUN a \\\n  <<EOF\n# no comment \\\nEOF", "EOF", true, "# no comment \\\n")]
    public void A_body_runs_to_its_delimiter(string text, string name, bool isExpanded, string body)
    {
        var tree = DockerfileSample.Parse("FROM a\n" + text + "\nUSER x\n");
        var heredoc = Assert.Single(tree.Instructions[1].Heredocs);
        Assert.Equal((name, isExpanded, body), (heredoc.Name, heredoc.IsExpanded, tree.Source.Text.ToString(heredoc.Body)));
        Assert.Equal(name, tree.Source.Text.ToString(heredoc.Terminator!.Value));
        Assert.Equal(DockerfileKeyword.User, tree.Instructions[2].Keyword);
        Assert.Equal(heredoc.Terminator.Value.End, tree.Instructions[1].Span.End);
        Assert.Empty(tree.Problems);
        Assert.Empty(tree.Comments);
    }

    [Theory]
    [InlineData("RUN cat<<EOF")]
    [InlineData("RUN cat <<<EOF")]
    [InlineData("RUN cat <<- EOF")]
    [InlineData("RUN echo \"<<EOF\"")]
    [InlineData("RUN [\"cat\", \"<<EOF\"]")]
    [InlineData("CMD cat <<EOF")]
    [InlineData("RUN echo 'open <<EOF")]
    [InlineData("RUN echo ${x^^} <<EOF")]
    public void Other_less_than_signs_are_none(string line) =>
        Assert.Empty(DockerfileSample.Parse("FROM a\n" + line + "\nUSER b\n").Instructions[1].Heredocs);

    [Fact]
    public void Bodies_follow_in_the_order_of_their_words()
    {
        var tree = DockerfileSample.Parse("""
            FROM alpine
            COPY <<one.conf <<-"two.conf" /etc/
            first
            one.conf
            	second
            	two.conf
            RUN true
            """);
        Assert.Equal(["first\n", "\tsecond\n"], tree.Instructions[1].Heredocs.Select(heredoc => tree.Source.Text.ToString(heredoc.Body)));
        Assert.Equal(3, tree.Instructions.Length);
    }

    [Fact]
    public void A_body_without_its_end_stops_at_the_next_instruction()
    {
        var sample = DockerfileSample.Marked("""
            FROM alpine
            RUN [|<<EOF|]
            echo a
            RUN echo b
            """);
        sample.HasProblems(DockerfileProblemKind.UnterminatedHeredoc);
        Assert.Equal(3, sample.Tree.Instructions.Length);
    }

    [Theory]
    [InlineData("RUN <<EOF\na\n\tb\nEOF", "a\n\tb\n")]
    [InlineData("RUN <<-EOF\n\ta\n\t\tb\n\tEOF", "a\nb\n")]
    [InlineData("RUN <<EOF cat > x && y\na\nEOF", "<<EOF cat > x && y\na\nEOF")]
    [InlineData("RUN <<EOF\n#!/usr/bin/env bash\na\nEOF", "#!/usr/bin/env bash\na\n")]
    [InlineData("RUN <<EOF\n#!/usr/bin/env python3\nprint()\nEOF", null)]
    public void The_shell_reads_the_script_or_command_and_bodies(string text, string? expected) =>
        Assert.Equal(expected, DockerfileSample.Parse("FROM a\n" + text + "\n").Instructions[1].Shell?.Text.ToString());

    [Fact]
    public void A_script_maps_back_through_stripped_tabs()
    {
        var sample = DockerfileSample.Marked("FROM a\nRUN <<-EOF\n\tone\n\t[|two|]\nEOF\n");
        var shell = sample.Tree.Instructions[1].Shell!;
        Assert.Equal(sample.Marks[0], shell.ToHost(new TextSpan(shell.Text.ToString().IndexOf("two", StringComparison.Ordinal), 3)));
    }
}
