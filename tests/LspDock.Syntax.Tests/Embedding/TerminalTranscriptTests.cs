using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

public sealed class TerminalTranscriptTests
{
    [Theory]
    [InlineData("[root@node1 ~]# docker ps")]
    [InlineData("[root@node1 & 2 ~]# docker ps")]
    [InlineData("[root@docker~]# docker ps")]
    [InlineData("[root@node1 ns]# docker ps")]
    [InlineData("[root@node1 ~]#docker ps")]
    [InlineData("root@a96a802a251f:/# docker ps")]
    [InlineData("user@host:~/my-app$ docker ps")]
    [InlineData("user@host ~ % docker ps")]
    [InlineData("(venv) user@host:~$ docker ps")]
    [InlineData("bash-4.2# docker ps")]
    [InlineData("/ # docker ps")]
    [InlineData("~ $ docker ps")]
    [InlineData("$ docker ps")]
    [InlineData("# docker ps")]
    [InlineData("% docker ps")]
    [InlineData("> docker ps")]
    [InlineData("node1$ docker ps")]
    [InlineData("unix> docker ps")]
    [InlineData("➜  app git:(main) docker ps")]
    [InlineData("➜  app git:(main) ✗ docker ps")]
    [InlineData("➜  docker git:(main) ✗ docker ps")]
    [InlineData("❯ docker ps")]
    [InlineData("[user@host dir]$ docker ps")]
    [InlineData("root@host# docker ps")]
    [InlineData("root@host:~#docker ps")]
    [InlineData("(venv) $ docker ps")]
    [InlineData("$docker ps")]
    [InlineData("$ $ docker ps")]
    [InlineData("$> docker ps")]
    [InlineData("host:~ # docker ps")]
    [InlineData("  12  docker ps")]
    [InlineData("3: $ docker ps")]
    [InlineData("PS C:\\Users\\me> docker ps")]
    [InlineData("PS> docker ps")]
    [InlineData("C:\\work>docker ps")]
    [InlineData("docker ps")]
    public void A_command_is_found_behind_its_prompt(string line) => Assert.Equal("docker ps", Decoded("Some words before.\n" + line + "\nCONTAINER ID   IMAGE\n").Trim());

    [Theory]
    [InlineData("The command “docker run -d -p 80:80 nginx” starts a server.")]
    [InlineData("docker run -d nginx and then open the page")]
    [InlineData("docker run is the command that starts a container.")]
    [InlineData("docker run启动一个容器")]
    [InlineData("docker run -d 后台运行容器")]
    [InlineData("Usage:  docker run [OPTIONS] IMAGE")]
    [InlineData("#docker run starts a container")]
    [InlineData("It costs 5 $ a month, see `docker ps`.")]
    [InlineData("docker run | Starts a container")]
    [InlineData("$docker = 'docker run nginx'")]
    [InlineData("3 docker hosts run nginx")]
    [InlineData("Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]")]
    [InlineData("  run         Create and run a new container from an image")]
    [InlineData("CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS   PORTS   NAMES")]
    [InlineData("1f2d3c4b5a69   nginx     \"/docker-entrypoint.…\"   2 hours ago   Up 2 hours   80/tcp   web")]
    [InlineData("            \"Image\": \"docker run nginx\",")]
    [InlineData("   └─1345 /usr/bin/docker run --name a nginx")]
    [InlineData("Process: 11 ExecStart=/usr/bin/docker run nginx (code=exited)")]
    [InlineData("See 'docker run --help'.")]
    public void Prose_is_no_command(string line) => Assert.Equal("", Decoded(line));

    [Fact]
    public void Continuation_prompts_are_taken_off_and_a_blank_line_before_one_does_not_end_the_command() =>
        Assert.Equal("docker run -d \\\n-e A='x' \\ #note\nmysql:5.7\nls\n", Decoded("""
            [root@node1 ~]# docker run -d \
            > -e A='x' \ #note

            > mysql:5.7
            3c2fac6e177a
            [root@node1 ~]# ls

            """));

    [Fact]
    public void The_numbers_of_lines_are_taken_off() => Assert.Equal("docker run -d \\\n-p 80:80 \\\nnginx\ndocker ps\n", Decoded("""
         1  docker run -d \
         2    -p 80:80 \
         3    nginx
         4  docker ps

        """));

    [Fact]
    public void A_command_ended_by_ctrl_c_was_never_run() => Assert.Equal("docker ps\n", Decoded("""
        $ docker run -d --name db \
        > -e PASSWORD=^C
        $ docker ps

        """));

    [Fact]
    public void Quotes_that_are_never_closed_do_not_reach_into_the_next_command()
    {
        var regions = Read("$ echo don't\nsome output\n$ docker ps\nit isn't output\n");

        Assert.Equal(["echo don't\n", "docker ps\n"], regions.Select(region => region.Text.Text.ToString()));
    }

    [Fact]
    public void A_quoted_text_and_a_heredoc_go_on_over_lines() =>
        Assert.Equal("echo \"a\nb\"\ncat <<EOF\nx\nEOF\nls\n", Decoded("$ echo \"a\n> b\"\n$ cat <<EOF\n> x\n> EOF\n$ ls\n"));

    [Fact]
    public void Each_shell_has_a_region_of_its_own() =>
        Assert.Equal([ShellDialect.Posix, ShellDialect.PowerShell], Read("$ docker ps\nPS> docker run `\n>> nginx\n").Select(region => region.Dialect));

    [Fact]
    public void A_comment_right_above_a_command_belongs_to_it() => Assert.Equal("# note\ndocker ps\n", Decoded("words\n# note\n$ docker ps\n"));

    [Theory]
    [InlineData("$ docker run \\\n> nginx\n", "> ")]
    [InlineData("  $ docker run \\\n  > nginx\n", "  > ")]
    [InlineData("$ docker run \\\n  nginx\n", "")]
    public void The_prefix_of_continued_lines_is_known(string text, string prefix) => Assert.Equal(prefix, Assert.Single(Read(text)).Text.ContinuationPrefix);

    private static System.Collections.Immutable.ImmutableArray<Region> Read(string text) => TerminalTranscript.Of(new DocumentPath("notes.txt"), SourceText.From(text));

    private static string Decoded(string text) => string.Concat(Read(text).Select(region => region.Text.Text.ToString()));

    [Fact]
    public void A_continuation_that_is_cut_off_ends_at_the_next_prompt()
    {
        var regions = TerminalTranscript.Of(new DocumentPath("notes.txt"), SourceText.From("[root@node1 ~]# docker run -d \\\n[root@node1 ~]# docker ps\n"));

        Assert.Equal(["docker run -d", "docker ps"], regions.SelectMany(region => ShellTree.Parse(region.Text, region.Dialect).Commands).Select(command => string.Join(' ', command.Words)));
    }
}
