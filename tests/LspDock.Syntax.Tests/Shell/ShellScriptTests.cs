using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellScriptTests
{
    [Theory]
    [InlineData("sh -c 'docker run -d nginx'", "docker|run|-d|nginx")]
    [InlineData("/bin/bash -lc \"cd /x && docker run -e A=\\\"b c\\\" nginx\"", "cd|/x\ndocker|run|-e|A=b c|nginx")]
    [InlineData("bash -euo pipefail -c 'docker ps'", "docker|ps")]
    [InlineData("sudo -u root bash -c \"docker run nginx:$TAG\"", "docker|run|nginx:?")]
    [InlineData("TAG=1\nsudo bash -c \"docker run nginx:$TAG\"", "docker|run|nginx:1")]
    [InlineData("su - deploy -c 'docker ps'", "docker|ps")]
    [InlineData("eval \"docker run -d nginx\"", "docker|run|-d|nginx")]
    [InlineData("bash <<EOF\ndocker run nginx:$TAG \\\n  -d \\$X\nEOF", "docker|run|nginx:?|-d|?")]
    [InlineData("sudo bash <<-'EOF'\n\tdocker run nginx\n\tEOF", "docker|run|nginx")]
    [InlineData("bash <<< 'docker ps'", "docker|ps")]
    [InlineData("bash -c \"sh -c 'docker ps'\"", "sh|-c|docker ps\ndocker|ps")]
    [InlineData("xargs -n1 sh -c 'docker rm $0'", "docker|rm|?")]
    [InlineData("bash script.sh <<EOF\ndocker ps\nEOF", "")]
    [InlineData("echo 'docker ps'", "")]
    [InlineData("sh -c \"$CMD\"", "?")]
    [InlineData("pwsh -Command 'docker ps'", "docker|ps")]
    [InlineData("cmd /c docker ps", "docker|ps")]
    public void Text_that_a_command_has_a_shell_read_is_read(string script, string expected)
    {
        var commands = ShellSample.Parse(script).Commands;
        var first = commands.TakeWhile(command => command.Branch?.Kind != ShellBranchKind.Script).Count();

        Assert.Equal(expected, Written(commands.Skip(first)));
    }

    [Theory]
    [InlineData("ssh host docker run -d nginx", "docker|run|-d|nginx")]
    [InlineData("ssh -p 22 -t me@host 'docker run -d nginx'", "docker|run|-d|nginx")]
    [InlineData("ssh host <<'EOF'\ndocker run $X\nEOF", "docker|run|?")]
    [InlineData("ssh host bash -s <<EOF\ndocker ps\nEOF", "docker|ps")]
    [InlineData("cat > run.sh <<'EOF'\n#!/bin/sh\ndocker run nginx\nEOF", "docker|run|nginx")]
    [InlineData("sudo tee /usr/local/bin/up.sh > /dev/null <<'EOF'\ndocker run nginx\nEOF", "docker|run|nginx")]
    [InlineData("cat > notes.txt <<'EOF'\ndocker run nginx\nEOF", "")]
    [InlineData("ssh host", "")]
    public void Text_that_runs_elsewhere_has_a_tree_of_its_own(string script, string expected)
    {
        var tree = ShellSample.Parse(script);

        Assert.Single(tree.Commands);
        Assert.Equal(expected, Written(tree.Elsewhere.SelectMany(elsewhere => elsewhere.Commands)));
    }

    [Theory]
    [InlineData("sh -c 'docker run nginx'", "docker run nginx")]
    [InlineData("sh -c \"docker run \\\"nginx\\\"\"", "docker run \\\"nginx\\\"")]
    [InlineData("cat > a.sh <<EOF\n  docker run -e A=\\$B nginx\nEOF", "docker run -e A=\\$B nginx")]
    [InlineData("ssh host docker 'run' nginx", "docker 'run' nginx")]
    public void Its_commands_have_their_place_in_the_document(string script, string expected)
    {
        var tree = ShellSample.Parse(script);
        var command = tree.Commands.Concat(tree.Elsewhere.SelectMany(elsewhere => elsewhere.Commands)).First(command => command.Words is [{ Value: "docker" }, ..]);
        var span = command.Origin.Span;

        Assert.Equal(expected, script.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Texts_in_texts_are_read_to_a_depth()
    {
        var script = "docker ps";
        for (var depth = 0; depth < 12; depth++) script = "eval " + ShellQuoting.Word(script, ShellDialect.Posix);

        Assert.True(ShellSample.Parse(script).Commands.Length < 8);
    }

    private static string Written(IEnumerable<ShellCommand> commands) =>
        string.Join("\n", commands.Select(command => string.Join("|", command.Words.Select(word => word.Template.Replace(ShellWord.Unknown, '?')))));
}
