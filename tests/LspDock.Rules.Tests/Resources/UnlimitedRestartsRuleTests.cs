using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class UnlimitedRestartsRuleTests
{
    [Theory]
    [InlineData("[|restart: always|]")]
    [InlineData("[|restart: on-failure|]")]
    [InlineData("[|restart: on-failure:20|]")]
    [InlineData("restart: on-failure:5")]
    [InlineData("restart: unless-stopped")]
    [InlineData("restart: \"no\"")]
    [InlineData("restart: ${RESTART}")]
    public void Policies_without_an_end_are_reported(string policy) => Rule<UnlimitedRestartsRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {policy}
        """);

    [Fact]
    public void Swarm_counts_attempts_elsewhere() => Rule<UnlimitedRestartsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            deploy:
              restart_policy: {condition: on-failure, max_attempts: 3}
        """);
}
