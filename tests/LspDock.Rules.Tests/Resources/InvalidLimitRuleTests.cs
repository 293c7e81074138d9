using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class InvalidLimitRuleTests
{
    [Theory]
    [InlineData("[|-m 4m|]")]
    [InlineData("[|--memory 512|]")]
    [InlineData("-m 0")]
    [InlineData("-m 6m")]
    [InlineData("-m 1g [|--memory-reservation 1m|]")]
    [InlineData("-m $MEMORY")]
    [InlineData("[|--cpus 0.001|]")]
    [InlineData("--cpus 0")]
    [InlineData("--cpus .01")]
    [InlineData("[|--cpu-quota 500|]")]
    [InlineData("--cpu-quota 0")]
    [InlineData("--cpu-quota -1")]
    [InlineData("[|--cpu-period 500|]")]
    [InlineData("--cpu-period 0")]
    [InlineData("[|--blkio-weight 5|]")]
    [InlineData("[|--blkio-weight 1001|]")]
    [InlineData("--blkio-weight 0")]
    public void Only_what_Docker_refuses_is_reported(string flags) => Rule<InvalidLimitRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Theory]
    [InlineData("[|-m 512|]", "-m 512m")]
    [InlineData("[|-m 1|]", "-m 6m")]
    [InlineData("[|-m 512k|]", "-m 6m")]
    [InlineData("[|--cpu-quota 50|]", "--cpu-quota 50000")]
    [InlineData("[|--cpu-period 100|]", "--cpu-period 100000")]
    [InlineData("[|--cpu-period 2000000|]", "--cpu-period 2000000")]
    [InlineData("[|--blkio-weight 5000|]", "--blkio-weight 1000")]
    public void A_number_in_another_unit_is_written_in_the_right_one(string flags, string mended) => Rule<InvalidLimitRule>.Shell($"docker run -d {flags} nginx:1.27", fixedTo: $"docker run -d {mended} nginx:1.27");

    [Fact]
    public void Compose_has_the_limits_in_two_places() => Rule<InvalidLimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            deploy: {resources: {limits: {[|memory: "256"|]}, reservations: {memory: 64M}}}
            blkio_config: {[|weight: 5|]}
          db:
            image: postgres:17
            mem_limit: ${MEMORY}
            [|cpu_quota: ${QUOTA:-50}|]
        """);

    [Fact]
    public void Real_time_is_refused_by_control_groups_of_version_2() => Rule<InvalidLimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|cpu_rt_runtime: 5000|]
            [|cpu_rt_period: 10000|]
        """, severity: "warning");

    [Fact]
    public void The_weight_of_a_disk_has_a_range() => Rule<InvalidLimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            blkio_config:
              weight_device:
                - path: /dev/sda
                  [|weight: 2000|]
                - path: /dev/sdb
                  weight: 300
        """, severity: "error");
}
