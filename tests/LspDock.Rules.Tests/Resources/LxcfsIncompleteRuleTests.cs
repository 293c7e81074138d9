using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class LxcfsIncompleteRuleTests
{
    [Theory]
    [InlineData("-v /proc/meminfo:/proc/meminfo")]
    [InlineData("-v [|/var/lib/lxcfs/proc/loadavg:/proc/loadavg|]")]
    [InlineData("-v /var/lib/lxcfs/proc/meminfo:/proc/meminfo -v $MOUNT:$TARGET")]
    [InlineData("$MOUNTS -v /var/lib/lxcfs/proc/meminfo:/proc/meminfo")]
    [InlineData("-v /var/lib/lxcfs:/var/lib/lxcfs:rshared")]
    public void A_set_that_is_known_and_not_whole_is_reported(string flags) => Rule<LxcfsIncompleteRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void The_missing_ones_get_the_folder_and_access_of_the_others() => Rule<LxcfsIncompleteRule>.Compose("""
        services:
          app:
            image: example/app:2.3
            volumes:
              - [|/opt/lxcfs/proc/cpuinfo:/proc/cpuinfo:ro|]
              - /opt/lxcfs/proc/diskstats:/proc/diskstats:ro
              - /opt/lxcfs/proc/meminfo:/proc/meminfo:ro
              - /opt/lxcfs/proc/stat:/proc/stat:ro
        """, fixedTo: """
        services:
          app:
            image: example/app:2.3
            volumes:
              - /opt/lxcfs/proc/cpuinfo:/proc/cpuinfo:ro
              - /opt/lxcfs/proc/diskstats:/proc/diskstats:ro
              - /opt/lxcfs/proc/meminfo:/proc/meminfo:ro
              - /opt/lxcfs/proc/stat:/proc/stat:ro
              - /opt/lxcfs/proc/swaps:/proc/swaps:ro
              - /opt/lxcfs/proc/uptime:/proc/uptime:ro
        """, message: "Service 'app' has files of LXCFS, but still sees the host's '/proc/swaps', '/proc/uptime'");
}
