using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class PrivilegedContainerRuleTests
{
    [Fact]
    public void Known_value_is_reported_and_interpolated_value_is_not() => Rule<PrivilegedContainerRule>.Compose("""
        services:
          web:
            image: nginx
            [|privileged: true|]
          db:
            image: postgres
            privileged: ${PRIVILEGED}
        """);
}
