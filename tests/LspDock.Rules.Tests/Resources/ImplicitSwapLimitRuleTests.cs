using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class ImplicitSwapLimitRuleTests
{
    [Theory]
    [InlineData("[|-m 200m|]")]
    [InlineData("-m 200m --memory-swap -1")]
    [InlineData("-m 200m --memory-swap $SWAP")]
    [InlineData("-m 0")]
    [InlineData("-m $MEMORY")]
    [InlineData("$OPTIONS -m 200m")]
    [InlineData("--memory-reservation 200m")]
    public void Only_a_known_limit_without_a_word_about_swap_is_reported(string flags) => Rule<ImplicitSwapLimitRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void What_somebody_waits_for_is_left_alone() => Rule<ImplicitSwapLimitRule>.Shell("docker run -it --rm -m 200m ubuntu:24.04");

    [Fact]
    public void A_limit_below_deploy_gets_the_short_key_for_swap() => Rule<ImplicitSwapLimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  [|memory: 1.5G|]
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  memory: 1.5G
            memswap_limit: 1536m
        """);
}
