using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class DangerousDeviceNumbersTests
{
    [Theory]
    [InlineData("a *:* rwm", true)]
    [InlineData("b *:* r", true)]
    [InlineData("b 8:* rmw", true)]
    [InlineData("c 1:1 rw", true)]
    [InlineData("c 189:* rmw", false)]
    [InlineData("b 8:* m", false)]
    [InlineData("c 1:3 rwm", false)]
    [InlineData("nonsense", false)]
    public void Rules_that_allow_disks_or_memory_are_reported(string rule, bool isReported) => Rule<DangerousDeviceRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            device_cgroup_rules:
              - {{(isReported ? $"[|{rule}|]" : rule)}}
        """);

    [Fact]
    public void Without_device_files_a_rule_is_of_no_use() => Rule<DangerousDeviceRule>.Shell("""
        docker run -d --cap-drop ALL --device-cgroup-rule 'b *:* rwm' nginx:1.27
        docker run -d --cap-drop MKNOD --device-cgroup-rule 'b *:* rwm' nginx:1.27
        docker run -d --cap-drop ALL --cap-add MKNOD --device-cgroup-rule '[|b *:* rwm|]' nginx:1.27
        """);
}
