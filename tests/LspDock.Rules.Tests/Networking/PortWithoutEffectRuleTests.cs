using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class PortWithoutEffectRuleTests
{
    [Theory]
    [InlineData("networks: [inner]", true)]
    [InlineData("networks: [lan]", true)]
    [InlineData("networks: [inner, lan]", true)]
    [InlineData("network_mode: none", true)]
    [InlineData("network_mode: host", false)]
    [InlineData("networks: [inner, outer]", false)]
    [InlineData("networks: [inner, missing]", false)]
    [InlineData("networks: [maybe]", false)]
    [InlineData("hostname: web", false)]
    public void Networks_publish_or_do_not(string network, bool isReported) => Rule<PortWithoutEffectRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            {{network}}
            ports: [{{(isReported ? "[|'80:80'|]" : "'80:80'")}}, '81:81']
        networks:
          inner: { internal: true }
          lan: { driver: macvlan }
          outer: {}
          maybe: { internal: "${INTERNAL}" }
        """);

    [Fact]
    public void The_default_network_may_be_internal() => Rule<PortWithoutEffectRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports:
              - [|80:80|]
              - 81:81
        networks:
          default:
            internal: true
        """, """
        services:
          web:
            image: nginx:1.27
        networks:
          default:
            internal: true
        """);
}
