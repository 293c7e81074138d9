using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class UnknownCapabilityRuleTests
{
    [Theory]
    [InlineData("net_admin", null)]
    [InlineData("CAP_SYS_TIME", null)]
    [InlineData("all", null)]
    [InlineData("${CAP}", null)]
    [InlineData("[|NET-ADMIN|]", "NET_ADMIN")]
    [InlineData("[|CAP_SYSADMIN|]", "CAP_SYS_ADMIN")]
    [InlineData("[|CAP_ALL|]", "ALL")]
    [InlineData("[|EVERYTHING|]", "EVERYTHING")]
    public void The_nearest_name_takes_the_place_of_one_that_does_not_exist(string written, string? mended) => Rule<UnknownCapabilityRule>.Compose(
        $"services:\n  app:\n    image: example/app:1.0\n    cap_add:\n      - {written}\n",
        mended is null ? null : $"services:\n  app:\n    image: example/app:1.0\n    cap_add:\n      - {mended}\n",
        severity: "error");

    [Fact]
    public void Podman_takes_a_list() => Rule<UnknownCapabilityRule>.Shell("podman run -d --cap-add NET_ADMIN,SYS_TIME example/app:1.0");

    [Fact]
    public void A_word_of_an_article_stands_for_the_readers_own() => Rule<UnknownCapabilityRule>.Markdown("""
        ```bash
        docker run -d --cap-add MY_CAPABILITY example/app:1.0
        docker run -d --cap-add [|SYS_TIMES|] example/app:1.0
        ```
        """);
}
