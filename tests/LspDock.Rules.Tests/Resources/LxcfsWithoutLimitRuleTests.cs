using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class LxcfsWithoutLimitRuleTests
{
    [Theory]
    [InlineData("-v [|/var/lib/lxcfs/proc/stat:/proc/stat|]")]
    [InlineData("-m 0 -v [|/var/lib/lxcfs/proc/stat:/proc/stat|]")]
    [InlineData("--cpu-shares 512 -v [|/var/lib/lxcfs/proc/stat:/proc/stat|]")]
    [InlineData("-v /var/lib/lxcfs/proc/uptime:/proc/uptime")]
    [InlineData("-m 1g -v /var/lib/lxcfs/proc/stat:/proc/stat")]
    [InlineData("--cpus $CPUS -v /var/lib/lxcfs/proc/stat:/proc/stat")]
    [InlineData("--cpuset-cpus 0 -v /var/lib/lxcfs/proc/stat:/proc/stat")]
    [InlineData("$LIMITS -v /var/lib/lxcfs/proc/stat:/proc/stat")]
    public void Only_files_that_show_limits_need_one(string flags) => Rule<LxcfsWithoutLimitRule>.Shell($"docker run -d {flags} nginx:1.27");
}
