using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class LxcfsMismatchRuleTests
{
    [Theory]
    [InlineData("-v /var/lib/lxcfs/proc/stat:/proc/stat")]
    [InlineData("-v [|/var/lib/lxcfs/proc/stat:/proc/cpuinfo|] -v /var/lib/lxcfs/proc/cpuinfo:/proc/cpuinfo")]
    [InlineData("-v [|/var/snap/lxd/common/var/lib/lxcfs/proc/stat:/proc/cpuinfo|]")]
    [InlineData("-v /var/lib/lxcfs/proc/stat:/host/cpuinfo -v /proc/stat:/proc/cpuinfo -v /var/lib/lxcfs:/var/lib/lxcfs:rshared")]
    [InlineData("-v /var/lib/lxcfs/proc/$FILE:/proc/cpuinfo")]
    public void Only_another_file_of_the_set_is_reported(string flags) => Rule<LxcfsMismatchRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void Swapped_files_are_put_right() => Rule<LxcfsMismatchRule>.Compose("""
        services:
          app:
            image: example/app:2.3
            volumes:
              - [|/var/lib/lxcfs/proc/swaps:/proc/meminfo:ro|]
              - [|"/var/lib/lxcfs/proc/meminfo:/proc/swaps"|] # swap
        """, fixedTo: """
        services:
          app:
            image: example/app:2.3
            volumes:
              - /var/lib/lxcfs/proc/meminfo:/proc/meminfo:ro
              - "/var/lib/lxcfs/proc/swaps:/proc/swaps" # swap
        """);
}
