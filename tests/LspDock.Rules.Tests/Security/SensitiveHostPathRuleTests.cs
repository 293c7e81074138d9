using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class SensitiveHostPathRuleTests
{
    [Theory]
    [InlineData("[|/:/host|]", "warning")]
    [InlineData("[|/:/host:ro|]", "warning")]
    [InlineData("/etc/passwd:/etc/passwd:ro", "information")]
    [InlineData("[|/etc/passwd:/etc/passwd|]", "warning")]
    [InlineData("[|/root/.ssh/:/keys:ro|]", "warning")]
    [InlineData("[|/home/me:/home/me|]", "warning")]
    [InlineData("[|/proc:/host/proc:ro|]", "information")]
    [InlineData("[|/var/lib/docker/:/var/lib/docker|]", "warning")]
    [InlineData("[|/sys/fs/cgroup:/sys/fs/cgroup|]", "information")]
    public void What_the_host_loses_decides_the_severity(string volume, string severity) => Rule<SensitiveHostPathRule>.Compose($"""
        services:
          it:
            image: example/it:1.0
            volumes:
              - {volume}
        """, severity: severity);

    [Theory]
    [InlineData("/etc/localtime:/etc/localtime")]
    [InlineData("/etc/timezone:/etc/timezone:ro")]
    [InlineData("/etc/letsencrypt:/etc/letsencrypt")]
    [InlineData("/lib/modules:/lib/modules:ro")]
    [InlineData("/sys/fs/cgroup:/sys/fs/cgroup:ro")]
    [InlineData("/dev/dri:/dev/dri")]
    [InlineData("/dev/bus/usb:/dev/bus/usb")]
    [InlineData("/home/me/project:/src")]
    [InlineData("/var/lib/docker/containers:/var/lib/docker/containers:ro")]
    [InlineData("/var/lib/lxcfs/proc/cpuinfo:/proc/cpuinfo:rw")]
    [InlineData("/etc:/etc:${MODE}")]
    [InlineData("${ROOT}:/host")]
    public void Harmless_and_unknown_paths_are_not_reported(string volume) => Rule<SensitiveHostPathRule>.Compose($"""
        services:
          it:
            image: example/it:1.0
            volumes:
              - {volume}
        """);

    [Fact]
    public void A_monitoring_agent_may_look_at_the_host() => Rule<SensitiveHostPathRule>.Compose("""
        services:
          node-exporter:
            image: prom/node-exporter:v1.8.2
            volumes:
              - [|/:/rootfs:ro,rslave|]
        """, severity: "information");

    [Fact]
    public void The_fix_mounts_it_read_only_and_keeps_other_modes() => Rule<SensitiveHostPathRule>.Compose("""
        services:
          it:
            image: example/it:1.0
            volumes:
              - [|"/lib/modules:/lib/modules:rw,z"|]
              - [|type: bind
                source: /boot
                target: /boot|]
        """, fixedTo: """
        services:
          it:
            image: example/it:1.0
            volumes:
              - "/lib/modules:/lib/modules:z,ro"
              - type: bind
                source: /boot
                target: /boot
                read_only: true
        """);

    [Fact]
    public void A_command_is_fixed_too() => Rule<SensitiveHostPathRule>.Shell("""
        docker run -d -v [|/lib/modules:/lib/modules|] example/vpn:1.0
        """, fixedTo: """
        docker run -d -v /lib/modules:/lib/modules:ro example/vpn:1.0
        """);
}
