using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostUserNamespaceRuleTests
{
    [Theory]
    [InlineData("[|userns_mode: host|]")]
    [InlineData("{ userns_mode: host, privileged: true }")]
    [InlineData("{ userns_mode: host, network_mode: host }")]
    [InlineData("{ userns_mode: host, pid: host }")]
    public void What_a_mapping_daemon_would_refuse_without_it_is_not_reported(string settings) => Rule<HostUserNamespaceRule>.Compose($"""
        x-settings: &settings
          {settings}
        services:
          app:
            image: example/app:1.0
            <<: *settings
        """);
}
