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

    [Theory]
    [InlineData("cpu_shares: 512", "Service 'web' has no CPU limit, as shares only count while others want the same CPUs: it can keep every CPU of the host busy")]
    [InlineData("cpu_period: 50000", "Service 'web' has no CPU limit, as a period is none without a quota: it can keep every CPU of the host busy")]
    [InlineData("init: true", "Service 'web' has no CPU limit: it can keep every CPU of the host busy")]
    public void The_message_says_what_is_no_limit(string line, string message) => Rule<MissingCpuLimitRule>.Compose($"""
        services:
          [|web|]:
            image: nginx:1.27
            {line}
        """, message: message);

    [Theory]
    [InlineData("--cpu-period 50000", "--cpu-period 50000 --cpu-quota 50000")]
    [InlineData("--cpu-period $PERIOD", "--cpu-period $PERIOD")]
    public void Beside_a_period_the_fix_writes_a_quota(string flags, string mended) =>
        Rule<MissingCpuLimitRule>.Shell($"[|docker run|] -d {flags} nginx:1.27", fixedTo: $"docker run -d {mended} nginx:1.27");
}
