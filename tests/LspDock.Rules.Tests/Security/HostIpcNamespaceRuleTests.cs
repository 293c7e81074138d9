using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostIpcNamespaceRuleTests
{
    [Theory]
    [InlineData("[|ipc: host|]")]
    [InlineData("ipc: private")]
    [InlineData("ipc: shareable")]
    [InlineData("ipc: ${IPC}")]
    public void Only_the_hosts_is_reported(string setting) => Rule<HostIpcNamespaceRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            {setting}
        """, severity: "warning");
}
