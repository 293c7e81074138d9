using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class InvalidUlimitRuleTests
{
    [Theory]
    [InlineData("[|nofile|]: { soft: 20, hard: 10 }")]
    [InlineData("[|memlock|]: { soft: -1, hard: 10 }")]
    [InlineData("[|openfiles: 1024|]")]
    [InlineData("nofile: { soft: 10, hard: 20 }")]
    [InlineData("memlock: { soft: -1, hard: -1 }")]
    [InlineData("memlock: { soft: 10, hard: -1 }")]
    [InlineData("nofile: 1024")]
    [InlineData("nofile: { soft: \"${SOFT}\", hard: 10 }")]
    [InlineData("as: 1024")]
    public void A_limit_that_the_kernel_refuses_is_reported(string limit) => Rule<InvalidUlimitRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            ulimits:
              {limit}
        """);

    [Fact]
    public void A_name_that_is_near_is_proposed() => Rule<InvalidUlimitRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ulimits:
              [|nofiles: 1024|]
        """, message: "Service 'web' sets a limit 'nofiles', which the kernel does not have; did you mean 'nofile'?");

    [Fact]
    public void Flags_are_told_of_elsewhere() => Rule<InvalidUlimitRule>.Shell("docker run -d --ulimit nofile=20:10 nginx:1.27");
}
