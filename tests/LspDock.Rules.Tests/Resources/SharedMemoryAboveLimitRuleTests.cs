using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class SharedMemoryAboveLimitRuleTests
{
    [Theory]
    [InlineData("-m 1g [|--shm-size 2g|]")]
    [InlineData("-m 1g [|--shm-size 1g|]")]
    [InlineData("-m 1g --shm-size 512m")]
    [InlineData("--shm-size 2g")]
    [InlineData("-m 0 --shm-size 2g")]
    [InlineData("-m $MEMORY --shm-size 2g")]
    [InlineData("-m 1g --shm-size 2g --ipc host")]
    [InlineData("-m 1g --shm-size 2g --ipc none")]
    [InlineData("-m 1g [|--shm-size 2g|] --ipc shareable")]
    [InlineData("-m 1g --tmpfs [|/a:rw,size=1g|] --tmpfs /b:size=64m --tmpfs /c --tmpfs /d:size=50%")]
    public void Only_space_that_the_limit_does_not_hold_is_reported(string flags) => Rule<SharedMemoryAboveLimitRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void The_message_names_both_sizes() => Rule<SharedMemoryAboveLimitRule>.Compose("""
        services:
          db:
            image: postgres:17
            [|shm_size: 256m|]
            deploy: {resources: {limits: {memory: 200M}}}
            tmpfs: ["/run:size=16m"]
        """, message: "Service 'db' may put 256m into '/dev/shm' and has 200m of memory in all: it is killed before the space is full");
}
