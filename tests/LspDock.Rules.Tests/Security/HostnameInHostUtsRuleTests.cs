using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostnameInHostUtsRuleTests
{
    [Theory]
    [InlineData("uts: host", "[|hostname: web|]")]
    [InlineData("uts: host", "container_name: web")]
    [InlineData("pid: host", "hostname: web")]
    [InlineData("uts: ${UTS}", "hostname: web")]
    public void A_name_beside_the_hosts_is_reported(string uts, string name) => Rule<HostnameInHostUtsRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            {{uts}}
            {{name}}
        """);
}
