using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class CapAddWithoutCapDropRuleTests
{
    [Theory]
    [InlineData("cap_add: [[|SYS_TIME|]]")]
    [InlineData("cap_add: [CHOWN, [|cap_sys_time|], SYS_NICE]")]
    [InlineData("cap_add: [CHOWN]")]
    [InlineData("cap_add: [ALL]")]
    [InlineData("cap_add: [SYS_TIME, \"${MORE}\"]")]
    [InlineData("{ cap_add: [SYS_TIME], cap_drop: [ALL] }")]
    public void The_first_capability_beyond_the_default_ones_is_reported(string settings) => Rule<CapAddWithoutCapDropRule>.Compose($"""
        x-settings: &settings
          {settings}
        services:
          app:
            image: example/app:1.0
            <<: *settings
        """);

    [Fact]
    public void No_capability_is_given_back_that_Docker_does_not_give() => Rule<CapAddWithoutCapDropRule>.Compose("""
        services:
          monitor:
            image: netdata/netdata:v2.5.0
            cap_add: [[|SYS_PTRACE|]]
        """, fixedTo: """
        services:
          monitor:
            image: netdata/netdata:v2.5.0
            cap_add: [SYS_PTRACE, SETGID, SETUID]
            cap_drop:
              - ALL
        """);

    [Fact]
    public void New_keys_follow_the_list_that_is_added_to() => Rule<CapAddWithoutCapDropRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            cap_add:
              - [|NET_ADMIN|]
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            cap_add:
              - NET_ADMIN
              - CHOWN
              - SETGID
              - SETUID
            cap_drop:
              - ALL
        """);
}
