using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class PortsOrderRuleTests
{
    [Theory]
    [InlineData("8080:80", "443:443", true)]
    [InlineData("80:80", "443:443", false)]
    [InlineData("127.0.0.1:9000:80", "[::1]:8000:443", true)]
    [InlineData("53:53/udp", "53:53/tcp", false)]
    [InlineData("3000-3010:3000-3010", "80", true)]
    [InlineData("127.0.0.1::80", "22:22", true)]
    [InlineData("${PORT}:80", "22:22", false)]
    [InlineData("8080:80", "web:22", false)]
    public void The_port_of_the_host_counts_or_that_of_the_container(string first, string second, bool isReported) => Rule<PortsOrderRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            ports:
              - "{first}"
              - {(isReported ? $"[|\"{second}\"|]" : $"\"{second}\"")}
        """);

    [Fact]
    public void Long_forms_and_short_ones_are_put_in_order_together() => Rule<PortsOrderRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports:
              # for the proxy
              - target: 80
                published: "8080"
              - [|443:443|] # by certbot
              - target: 22
        """, """
        services:
          web:
            image: nginx:1.27
            ports:
              - target: 22
              - 443:443 # by certbot
              # for the proxy
              - target: 80
                published: "8080"
        """, message: "Port 443 of service 'web' belongs before port 8080");
}
