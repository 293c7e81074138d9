using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostUtsNamespaceRuleTests
{
    [Fact]
    public void A_privileged_container_is_told_of_elsewhere() => Rule<HostUtsNamespaceRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            [|uts: host|]
          tool:
            image: example/tool:1.0
            uts: host
            privileged: true
        """);
}
