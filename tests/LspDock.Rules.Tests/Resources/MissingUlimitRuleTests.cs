using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingUlimitRuleTests
{
    [Theory]
    [InlineData("docker run -d --ulimit nofile=1024 nginx:1.27")]
    [InlineData("docker run -d $OPTIONS nginx:1.27")]
    [InlineData("docker run -it --rm nginx:1.27")]
    [InlineData("[|docker run|] -d nginx:1.27")]
    public void A_container_without_any_is_reported(string command) => Rule<MissingUlimitRule>.Shell(command);

    [Fact]
    public void A_merge_key_may_bring_them() => Rule<MissingUlimitRule>.Compose("""
        x-limits: &limits
          ulimits: {nproc: 100}
        services:
          web:
            <<: *limits
            image: nginx:1.27
          [|db|]:
            image: postgres:17
        """);
}
