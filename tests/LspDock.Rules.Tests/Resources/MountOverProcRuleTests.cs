using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MountOverProcRuleTests
{
    [Theory]
    [InlineData("-v [|./version:/proc/version|]")]
    [InlineData("-v [|data:/proc/sys/net/|]")]
    [InlineData("--mount [|type=bind,src=/a,dst=/proc/1|]")]
    [InlineData("-v [|data:/proc|]")]
    [InlineData("-v [|/var/lib/lxcfs/proc/:/proc|]")]
    [InlineData("-v /proc:/proc:ro -v /host/proc:/proc")]
    [InlineData("-v /proc/version:/host/proc/version -v a:/process")]
    [InlineData("-v /var/lib/lxcfs/proc/uptime:/proc/./uptime -v ./cpuinfo:/proc/cpuinfo:ro")]
    [InlineData("-v $SOURCE:$TARGET --tmpfs /proc/acpi")]
    [InlineData("--runtime runsc -v ./version:/proc/version")]
    [InlineData("--runtime runc -v [|./version:/proc/version|]")]
    public void Only_what_the_runtime_refuses_is_reported(string flags) => Rule<MountOverProcRule>.Shell($"docker run -d {flags} nginx:1.27");
}
