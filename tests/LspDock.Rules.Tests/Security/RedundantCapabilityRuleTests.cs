using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class RedundantCapabilityRuleTests
{
    [Theory]
    [InlineData("--cap-add [|CHOWN|]")]
    [InlineData("--cap-add CHOWN --cap-drop ALL")]
    [InlineData("--cap-add CHOWN --cap-drop CHOWN")]
    [InlineData("--cap-add CHOWN --cap-drop $CAPS")]
    [InlineData("--cap-add ALL --cap-add [|SYS_ADMIN|]")]
    [InlineData("--cap-add ALL --cap-drop SYS_ADMIN")]
    [InlineData("--cap-drop [|SYS_ADMIN|]")]
    [InlineData("--cap-drop CHOWN")]
    [InlineData("--cap-drop [|CHOWN|] --cap-drop all")]
    [InlineData("--privileged --cap-add CHOWN")]
    [InlineData("--network host --cap-add NET_RAW")]
    public void What_changes_nothing_is_reported(string flags) => Rule<RedundantCapabilityRule>.Shell($"docker run -d {flags} example/app:1.0");

    [Fact]
    public void Podman_gives_other_capabilities() => Rule<RedundantCapabilityRule>.Shell("podman run -d --cap-add NET_RAW example/app:1.0");

    [Fact]
    public void The_last_of_a_list_takes_its_key_along() => Rule<RedundantCapabilityRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            cap_add: # for the data
              - [|CHOWN|]
              - [|FOWNER|]
            restart: always
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            # for the data
            restart: always
        """);
}
