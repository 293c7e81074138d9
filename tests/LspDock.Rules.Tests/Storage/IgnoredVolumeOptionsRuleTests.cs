using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class IgnoredVolumeOptionsRuleTests
{
    [Theory]
    [InlineData("docker volume create data", "docker volume create -o type=tmpfs -o device=tmpfs [|data|]")]
    [InlineData("docker volume create -o size=1g data", "docker volume create -o size=2g [|data|]")]
    [InlineData("docker volume create -o size=1g data", "docker volume create -o size=1g data")]
    [InlineData("docker volume create -o size=$SIZE data", "docker volume create -o size=1g data")]
    [InlineData("docker volume create -o size=1g data", "docker volume create data")]
    [InlineData("docker volume create data; docker volume rm data", "docker volume create -o size=1g data")]
    public void Only_what_the_first_command_does_not_say_is_ignored(string first, string second) => Rule<IgnoredVolumeOptionsRule>.Shell($"""
        {first}
        {second}
        """);
}
