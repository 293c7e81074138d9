using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class InvalidVolumeOptionsRuleTests
{
    [Theory]
    [InlineData("{type: nfs, o: 'addr=nas,rw', device: ':/data'}")]
    [InlineData("{[|type: tmpfs|]}")]
    [InlineData("{[|device: /srv|]}")]
    [InlineData("{[|o: bind|]}")]
    [InlineData("{o: bind, [|device: /srv|]}")]
    [InlineData("{size: 10m}")]
    [InlineData("{[|mountpoint: /srv|]}")]
    public void Options_of_the_local_driver_are_known_and_need_each_other(string options) => Rule<InvalidVolumeOptionsRule>.Compose($"""
        services:
          db:
            image: mysql:8.4
            volumes: [data:/var/lib/mysql]
        volumes:
          data:
            driver_opts: {options}
          other:
            driver: example/driver
            driver_opts:
              mountpoint: /srv
        """);
}
