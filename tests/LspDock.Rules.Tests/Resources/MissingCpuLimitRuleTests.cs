using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingCpuLimitRuleTests
{
    [Theory]
    [InlineData("--cpus 0.5")]
    [InlineData("--cpus=.5")]
    [InlineData("--cpu-period 100000 --cpu-quota 20000")]
    [InlineData("--cpuset-cpus 0,1")]
    [InlineData("--cpus $CPUS")]
    public void Any_limit_is_enough(string flags) => Rule<MissingCpuLimitRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void Shares_are_no_limit() => Rule<MissingCpuLimitRule>.Shell("[|docker run|] --cpu-shares 512 nginx:1.27");
}
