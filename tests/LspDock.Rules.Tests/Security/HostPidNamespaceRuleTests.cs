using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostPidNamespaceRuleTests
{
    [Theory]
    [InlineData("[|--pid host|]")]
    [InlineData("[|--pid=host|]")]
    [InlineData("--pid container:app")]
    [InlineData("--pid $MODE")]
    public void Only_the_hosts_is_reported(string flags) => Rule<HostPidNamespaceRule>.Shell($"docker run -d {flags} example/app:1.0");

    [Fact]
    public void What_watches_the_host_gets_information() => Rule<HostPidNamespaceRule>.Compose("""
        services:
          metrics:
            image: quay.io/prometheus/node-exporter:v1.8.2
            [|pid: host|]
        """, severity: "information");
}
