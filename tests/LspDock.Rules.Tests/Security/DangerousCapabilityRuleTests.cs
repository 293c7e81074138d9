using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class DangerousCapabilityRuleTests
{
    [Theory]
    [InlineData("[|SYS_ADMIN|]")]
    [InlineData("[|cap_sys_admin|]")]
    [InlineData("[|CAP_NET_ADMIN|]")]
    [InlineData("[|all|]")]
    [InlineData("NET_BIND_SERVICE")]
    [InlineData("CHOWN")]
    [InlineData("${CAP}")]
    [InlineData("NO_SUCH_THING")]
    public void A_capability_is_reported_for_what_it_reaches(string capability) => Rule<DangerousCapabilityRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            cap_add:
              - {capability}
        """);
}
