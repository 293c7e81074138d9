using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class HealthcheckWithoutEffectRuleTests
{
    [Theory]
    [InlineData("nginx:1.27", "[|interval: 10s|]")]
    [InlineData("example/web:1.0", "interval: 10s")]
    [InlineData("nginx:1.27", "{ }")]
    public void Times_without_a_check_are_reported_where_the_image_has_none(string image, string check) => Rule<HealthcheckWithoutEffectRule>.Compose($"""
        services:
          web:
            image: {image}
            healthcheck:
              {check}
        """);

    [Fact]
    public void A_check_beside_its_own_switch_is_reported() => Rule<HealthcheckWithoutEffectRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            healthcheck:
              test: ["CMD", "true"]
              [|disable: true|]
          other:
            image: example/web:1.0
            healthcheck:
              disable: true
        """);

    [Theory]
    [InlineData("test: [CMD, 'true']\n      [|start_interval: 1s|]")]
    [InlineData("test: [CMD, 'true']\n      [|start_interval: 1s|]\n      start_period: 0s")]
    [InlineData("test: [CMD, 'true']\n      start_interval: 1s\n      start_period: 10s")]
    [InlineData("test: [CMD, 'true']\n      start_interval: 1s\n      start_period: ${START}")]
    public void Checks_of_the_start_need_a_start(string check) => Rule<HealthcheckWithoutEffectRule>.Compose($"services:\n  web:\n    image: example/web:1.0\n    healthcheck:\n      {check}\n");

    [Fact]
    public void All_times_without_a_check_go_together() => Rule<HealthcheckWithoutEffectRule>.Shell(
        "docker run -d [|--health-interval 5s|] --health-retries 2 nginx:1.27",
        "docker run -d nginx:1.27");
}
