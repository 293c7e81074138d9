using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class PrivilegedHostPortRuleTests
{
    [Theory]
    [InlineData("[|80:8080|]")]
    [InlineData("[|127.0.0.1:1000-1030:1000-1030|]")]
    [InlineData("1024:80")]
    [InlineData("80")]
    [InlineData("${PORT:-80}:80")]
    [InlineData("53:53/udp")]
    public void Only_a_known_port_below_1024_is_reported(string port) => Rule<PrivilegedHostPortRule>.Compose($"""
        services:
          web:
            image: example/web:1.0
            ports:
              - {port}
        """);

    [Fact]
    public void Several_ports_are_one_finding() => Rule<PrivilegedHostPortRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            ports:
              - [|80:8080|]
              - 443:8443
        """, message: "Service 'web' publishes ports 80 and 443 of the host, where only root may listen");
}
