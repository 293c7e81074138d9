using LspDock.Linting;
using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class LimitWithoutEffectRuleTests
{
    [Theory]
    [InlineData("[|--memory-swappiness 10|]")]
    [InlineData("--memory-swappiness -1")]
    [InlineData("--memory-swappiness 0")]
    [InlineData("[|--kernel-memory 64m|]")]
    [InlineData("--ipc host [|--shm-size 1g|]")]
    [InlineData("--ipc container:db [|--shm-size 1g|]")]
    [InlineData("--ipc private --shm-size 1g")]
    [InlineData("--ipc $IPC --shm-size 1g")]
    [InlineData("--shm-size 1g")]
    [InlineData("[|--cpu-shares 1|]")]
    [InlineData("[|-c 300000|]")]
    [InlineData("--cpu-shares 0")]
    [InlineData("-c 1024")]
    public void What_Docker_discards_is_reported(string flags) => Rule<LimitWithoutEffectRule>.Shell($"docker run -d {flags} nginx:1.27");

    private static LintSettings VersionOne => LintSettings.Default with { Cgroups = CgroupVersion.V1 };

    [Fact]
    public void Version_one_has_swappiness() => Rule<LimitWithoutEffectRule>.Shell("docker run -d --memory-swappiness 10 nginx:1.27", settings: VersionOne);

    [Fact]
    public void Shares_are_written_as_the_kernel_takes_them() => Rule<LimitWithoutEffectRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|cpu_shares: 1|] # least
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            cpu_shares: 2 # least
        """);
}
