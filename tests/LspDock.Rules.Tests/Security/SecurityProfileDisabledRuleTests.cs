using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class SecurityProfileDisabledRuleTests
{
    [Theory]
    [InlineData("[|seccomp:unconfined|]")]
    [InlineData("[|seccomp=unconfined|]")]
    [InlineData("[|apparmor:unconfined|]")]
    [InlineData("[|label:disable|]")]
    [InlineData("[|systempaths=unconfined|]")]
    [InlineData("seccomp:./profile.json")]
    [InlineData("label:type:container_runtime_t")]
    [InlineData("no-new-privileges")]
    [InlineData("seccomp=${PROFILE}")]
    public void A_wall_that_is_taken_away_is_reported(string option) => Rule<SecurityProfileDisabledRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            security_opt:
              - {option}
        """, severity: "warning");

    [Fact]
    public void What_the_container_cannot_do_without_is_information() => Rule<SecurityProfileDisabledRule>.Compose("""
        services:
          files:
            image: example/files:1.0
            devices: [/dev/fuse]
            cap_add: [SYS_ADMIN]
            security_opt: [[|"apparmor:unconfined"|]]
          watch:
            image: example/watch:1.0
            volumes: ["${SOCKET}:/var/run/docker.sock:ro"]
            security_opt: [[|"label:disable"|]]
        """, severity: "information");
}
