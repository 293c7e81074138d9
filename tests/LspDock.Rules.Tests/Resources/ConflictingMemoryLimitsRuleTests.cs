using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class ConflictingMemoryLimitsRuleTests
{
    [Theory]
    [InlineData("-m 1g [|--memory-swap 512m|]")]
    [InlineData("[|--memory-swap 512m|]")]
    [InlineData("-m 0 [|--memory-swap 512m|]")]
    [InlineData("-m 1g [|--memory-reservation 2g|]")]
    [InlineData("-m 1g --memory-swap 1g")]
    [InlineData("--memory-swap -1")]
    [InlineData("--memory-swap 0")]
    [InlineData("-m $MEMORY --memory-swap 1g")]
    [InlineData("$OPTIONS --memory-swap 1g")]
    [InlineData("--memory-reservation 1g")]
    [InlineData("-m 1g --memory-reservation 1g")]
    public void Only_numbers_that_do_not_fit_each_other_are_reported(string flags) => Rule<ConflictingMemoryLimitsRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Theory]
    [InlineData("-m 1g [|--memory-swap 512m|]", "-m 1g --memory-swap 1536m")]
    [InlineData("-m 1g [|--memory-reservation 2g|]", "-m 1g --memory-reservation 1g")]
    [InlineData("-m 0 [|--memory-swap 1g|]", "-m 1g --memory-swap 1g")]
    public void The_fix_takes_swap_for_swap_alone_and_a_reservation_for_the_limit(string flags, string mended) => Rule<ConflictingMemoryLimitsRule>.Shell($"docker run -d {flags} nginx:1.27", fixedTo: $"docker run -d {mended} nginx:1.27");

    [Fact]
    public void A_second_fix_allows_no_swap() => Rule<ConflictingMemoryLimitsRule>.Compose("""
        services:
          db:
            image: postgres:17
            mem_limit: 1g
            [|memswap_limit: 512m|]
        """, fixedTo: """
        services:
          db:
            image: postgres:17
            mem_limit: 1g
            memswap_limit: 1g
        """, fix: 1, message: "Service 'db' limits memory to 1g, and memory and swap together to 512m: Docker refuses less for both than for memory");
}
