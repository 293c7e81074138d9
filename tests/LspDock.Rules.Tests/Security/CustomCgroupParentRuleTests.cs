using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class CustomCgroupParentRuleTests
{
    [Fact]
    public void A_known_parent_is_reported() => Rule<CustomCgroupParentRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            [|cgroup_parent: batch.slice|]
          other:
            image: example/app:1.0
            cgroup_parent: ${PARENT}
        """);
}
