using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostCgroupNamespaceRuleTests
{
    [Fact]
    public void What_measures_other_containers_is_not_reported() => Rule<HostCgroupNamespaceRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            [|cgroup: host|]
          metrics:
            image: gcr.io/cadvisor/cadvisor:v0.49.1
            cgroup: host
          own:
            image: example/app:1.0
            cgroup: private
        """);
}
