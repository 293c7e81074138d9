using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class BlockIoLimitOnPartitionRuleTests
{
    [Theory]
    [InlineData("/dev/sda1", "/dev/sda")]
    [InlineData("/dev/vdb12", "/dev/vdb")]
    [InlineData("/dev/nvme0n1p2", "/dev/nvme0n1")]
    [InlineData("/dev/mmcblk0p1", "/dev/mmcblk0")]
    public void A_partition_is_reported_and_its_disk_written(string partition, string disk) => Rule<BlockIoLimitOnPartitionRule>.Shell(
        $"docker run -d --device-read-bps [|{partition}|]:1mb nginx:1.27",
        $"docker run -d --device-read-bps {disk}:1mb nginx:1.27");

    [Theory]
    [InlineData("/dev/sda")]
    [InlineData("/dev/nvme0n1")]
    [InlineData("/dev/mmcblk0")]
    [InlineData("/dev/xvda1")]
    [InlineData("/dev/dm-0")]
    [InlineData("/dev/md0")]
    [InlineData("/dev/mapper/vg0")]
    [InlineData("${DISK}")]
    public void Disks_are_left_alone(string device) => Rule<BlockIoLimitOnPartitionRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            blkio_config:
              weight_device:
                - path: {{device}}
                  weight: 300
        """);
}
