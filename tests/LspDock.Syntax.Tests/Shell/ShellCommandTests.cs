using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellCommandTests
{
    [Theory]
    [InlineData("docker run 'a b' \"c d\" e\\ f", "docker|run|a b|c d|e f")]
    [InlineData("echo \"say \\\"hi\\\" for \\$5\"", "echo|say \"hi\" for $5")]
    [InlineData("echo 'it'\\''s'", "echo|it's")]
    [InlineData("echo $HOME/x ${TAG:-1} \"$(pwd)/data\"", "pwd\necho|?/x|?|?/data")]
    [InlineData("echo `docker ps -q`", "docker|ps|-q\necho|?")]
    [InlineData("a && b || c; d | e & f", "a\nb\nc\nd\ne\nf")]
    [InlineData("a 2>&1 >out.log b <in.txt", "a|b")]
    [InlineData("A=1 B='x y' docker run nginx", "docker|run|nginx")]
    [InlineData("docker run \\\n  -d \\\n  nginx\necho", "docker|run|-d|nginx\necho")]
    [InlineData("if [ -f x ]; then\n  docker ps\nfi", "[|-f|x|]\ndocker|ps")]
    [InlineData("for i in 1 2; do docker start c$i; done", "\ndocker|start|c?")]
    [InlineData("start() {\n  docker start web\n}\nstart", "docker|start|web\nstart")]
    [InlineData("case $1 in\n  up) docker start a ;;\n  *) docker stop a ;;\nesac", "docker|start|a\ndocker|stop|a")]
    [InlineData("cat <<EOF > x\ndocker run nginx\nEOF\necho", "cat\necho")]
    [InlineData("ID=$(docker run -d nginx)", "docker|run|-d|nginx\n")]
    [InlineData("docker run -v </host/path>:/data <image name>", "docker|run|-v|?:/data|?")]
    [InlineData("docker run nginx:{{ tag }}", "docker|run|nginx:?")]
    [InlineData("echo a#b # c", "echo|a#b")]
    [InlineData("(cd x && docker build .)", "cd|x\ndocker|build|.")]
    public void Commands_and_their_words_are_found(string text, string expected) => Assert.Equal(expected, ShellSample.Commands(text));

    [Theory]
    [InlineData("docker run `\n  -e A=1 `\n  nginx", ShellDialect.PowerShell, "docker|run|-e|A=1|nginx")]
    [InlineData("docker run -v C:\\data:C:\\x 'it''s' \"a`\"b\"", ShellDialect.PowerShell, "docker|run|-v|C:\\data:C:\\x|it's|a\"b")]
    [InlineData("docker run ^\n  -v \"%cd%:/x\" nginx\nREM note\nver", ShellDialect.Cmd, "docker|run|-v|?:/x|nginx\nver")]
    [InlineData("docker run $env:IMAGE", ShellDialect.PowerShell, "docker|run|?")]
    public void Each_shell_has_its_own_escape(string text, ShellDialect dialect, string expected) => Assert.Equal(expected, ShellSample.Commands(text, dialect));

    [Fact]
    public void A_quote_that_is_never_closed_ends_with_its_line() =>
        Assert.Equal("echo|don't\ndocker|ps".Replace("'", ""), ShellSample.Commands("echo don't\ndocker ps"));

    [Theory]
    [InlineData("IMAGE=nginx:1.27\ndocker run $IMAGE", "nginx:1.27")]
    [InlineData("export TAG=1.27\ndocker run \"nginx:${TAG}\"", "nginx:1.27")]
    [InlineData("IMAGE=a\nIMAGE=b\ndocker run $IMAGE", null)]
    [InlineData("if x; then IMAGE=a; fi\ndocker run $IMAGE", null)]
    [InlineData("[ -n \"$IMAGE\" ] || IMAGE=a\ndocker run $IMAGE", null)]
    [InlineData("docker run $IMAGE\nIMAGE=a", null)]
    [InlineData("IMAGE=a\nsource ./env\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=$OTHER\ndocker run $IMAGE", null)]
    [InlineData("OPTIONS='-d -t'\ndocker run $OPTIONS", null)]
    public void A_variable_is_known_when_it_is_set_once_to_a_constant_above(string script, string? value) =>
        Assert.Equal(value, ShellSample.Parse(script).Commands.Last(command => command.Words is [{ Raw: "docker" }, ..]).Words[2].Value);

    [Fact]
    public void A_comment_governs_the_line_it_ends_or_the_command_below_with_all_its_lines()
    {
        var tree = ShellSample.Parse("# above\ndocker run \\\n  nginx\ndocker ps # behind\n");

        Assert.Equal(["above: docker run \\\n  nginx", "behind: docker ps"], tree.Comments.Select(comment => $"{comment.Text}: {tree.Source.Host.ToString(comment.Governs)}"));
    }

    [Fact]
    public void A_command_in_the_background_and_a_conditional_one_are_told_apart()
    {
        var commands = ShellSample.Parse("a &\nb && c").Commands;

        Assert.Equal([true, false, false], commands.Select(command => command.IsInBackground));
        Assert.Equal([false, false, true], commands.Select(command => command.IsConditional));
    }
}
