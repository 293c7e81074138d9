using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class DangerousDeviceRuleTests
{
    [Theory]
    [InlineData("/dev/mem", "warning")]
    [InlineData("/dev/sda", "warning")]
    [InlineData("/dev/sdb1:/dev/xvdc:r", "warning")]
    [InlineData("/dev/nvme0n1p2", "warning")]
    [InlineData("/dev/disk/by-id/ata-1:/dev/sda", "warning")]
    [InlineData("/dev/mapper/vg-root", "warning")]
    [InlineData("/dev/", "warning")]
    [InlineData("/dev/kmsg", "information")]
    public void A_device_is_reported_for_what_it_gives(string device, string severity) => Rule<DangerousDeviceRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            devices:
              - [|{device}|]
        """, severity: severity);

    [Theory]
    [InlineData("/dev/dri")]
    [InlineData("/dev/kvm")]
    [InlineData("/dev/snd")]
    [InlineData("/dev/net/tun")]
    [InlineData("/dev/fuse")]
    [InlineData("/dev/ttyUSB0")]
    [InlineData("/dev/sr0")]
    [InlineData("/dev/video0")]
    [InlineData("/dev/vdpau")]
    [InlineData("/dev/serial/by-id/usb-1:/dev/ttyACM0")]
    [InlineData("nvidia.com/gpu=all")]
    [InlineData("${DEVICE}:/dev/sda")]
    public void A_device_that_is_made_to_be_shared_is_not(string device) => Rule<DangerousDeviceRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            devices:
              - {device}
        """);
}
