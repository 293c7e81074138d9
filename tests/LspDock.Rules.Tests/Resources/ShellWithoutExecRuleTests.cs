using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class ShellWithoutExecRuleTests
{
    [Theory]
    [InlineData("[|command: sh -c \"a && b --flag\"|]")]
    [InlineData("[|command|]: [\"/bin/sh\", \"-c\", \"a; b\"]")]
    [InlineData("command: sh -c \"a && exec b\"")]
    [InlineData("command: sh -c \"a\"")]
    [InlineData("command: sh -c \"while true; do a; done\"")]
    [InlineData("command: sh -c \"a; sleep infinity\"")]
    [InlineData("command: ./start.sh")]
    [InlineData("command: bash -c \"a && b\"")]
    public void The_last_of_several_commands_needs_exec(string command) => Rule<ShellWithoutExecRule>.Compose($"""
        services:
          web:
            image: example/web:1.0
            {command}
        """);

    [Fact]
    public void An_init_process_and_an_entry_point_are_left_alone() => Rule<ShellWithoutExecRule>.Compose("""
        services:
          init:
            image: example/web:1.0
            init: true
            command: sh -c "a && b"
          entry:
            image: example/web:1.0
            entrypoint: /tini --
            command: sh -c "a && b"
        """);
}
