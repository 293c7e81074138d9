using LspDock.Rules.DockerRun;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class UnknownFlagRuleTests
{
    [Theory]
    [InlineData("docker run [|--nmae|] web nginx:1.27", "docker run --name web nginx:1.27")]
    [InlineData("docker run [|--detatch|] nginx:1.27", "docker run --detach nginx:1.27")]
    [InlineData("docker run [|--cap_add|]=NET_ADMIN nginx:1.27", "docker run --cap-add=NET_ADMIN nginx:1.27")]
    [InlineData("docker run [|-name|] web nginx:1.27", "docker run --name web nginx:1.27")]
    [InlineData("docker run [|-name|]=web nginx:1.27", "docker run --name=web nginx:1.27")]
    [InlineData("docker run [|-rm|] nginx:1.27", "docker run --rm nginx:1.27")]
    [InlineData("docker run [|-nmae|] web nginx:1.27", "docker run --name web nginx:1.27")]
    [InlineData("docker run [|–name|] web nginx:1.27", "docker run --name web nginx:1.27")]
    [InlineData("docker run [|—rm|] [|–d|] nginx:1.27", "docker run --rm -d nginx:1.27")]
    [InlineData("docker run [|--c|] 512 nginx:1.27", "docker run -c 512 nginx:1.27")]
    [InlineData("docker run [|--port|] 80:80 nginx:1.27", "docker run --publish 80:80 nginx:1.27")]
    [InlineData("docker create [|-d|] nginx:1.27", "docker create nginx:1.27")]
    [InlineData("podman run [|-name|] web nginx:1.27", "podman run --name web nginx:1.27")]
    public void What_was_meant_is_written(string command, string fixedTo) => Rule<UnknownFlagRule>.Shell(command, fixedTo);

    [Theory]
    [InlineData("docker run [|--build-arg|] A=1 nginx:1.27")]
    [InlineData("docker run -it[|n|] nginx:1.27")]
    [InlineData("docker run [|--frobnicate|] nginx:1.27")]
    [InlineData("docker run -ip 80:80 -it nginx:1.27")]
    [InlineData("docker run -eA=1 -p80:80 -v/a:/b -uroot -m512m nginx:1.27")]
    [InlineData("docker run --net host --net-alias a --dns-opt x nginx:1.27")]
    [InlineData("docker run nginx:1.27 --frobnicate -name x")]
    [InlineData("docker run [OPTIONS] IMAGE [--flag]")]
    [InlineData("docker run --<flag> nginx:1.27")]
    [InlineData("docker run --options nginx:1.27")]
    [InlineData("docker run --all_your_flags nginx:1.27")]
    [InlineData("docker run ... --frobnicate nginx:1.27")]
    [InlineData("docker run $OPTS --frobnicate nginx:1.27")]
    [InlineData("docker run \"${args[@]}\" --frobnicate nginx:1.27")]
    [InlineData("docker run --$FLAG nginx:1.27")]
    [InlineData("podman run --tz local --frobnicate x nginx:1.27")]
    [InlineData("nerdctl run --frobnicate x nginx:1.27")]
    public void Only_what_docker_is_sure_not_to_have_is_reported(string command) => Rule<UnknownFlagRule>.Shell(command);

    [Fact]
    public void A_comment_in_backticks_is_no_word() => Rule<UnknownFlagRule>.Shell("""
        docker run -d `# in the background` \
          -e A=1 `#optional` \
          [|--nmae|] web \
          nginx:1.27
        """);

    [Fact]
    public void Prose_is_no_command() => Rule<UnknownFlagRule>.Markdown("""
        A docker run --frobnicate nginx in a sentence, and `docker run --your-flag` in code.
        """);
}
