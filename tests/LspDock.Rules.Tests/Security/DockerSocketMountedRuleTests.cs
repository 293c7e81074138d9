using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class DockerSocketMountedRuleTests
{
    [Theory]
    [InlineData("[|/var/run/docker.sock:/var/run/docker.sock|]")]
    [InlineData("[|//var/run/docker.sock:/tmp/docker.sock:ro|]")]
    [InlineData("[|/run/user/1000/podman/podman.sock:/var/run/docker.sock|]")]
    [InlineData("[|/run/k3s/containerd/containerd.sock:/run/containerd/containerd.sock|]")]
    [InlineData("[|${SOCKET:-/var/run/docker.sock}:/var/run/docker.sock|]")]
    [InlineData("[|/var/run/:/var/run:rw|]")]
    [InlineData("${SOCKET}:/var/run/docker.sock")]
    [InlineData("/var/run/mysqld/mysqld.sock:/mysqld.sock")]
    [InlineData("/run/udev:/run/udev:ro")]
    public void The_socket_of_an_engine_is_reported(string volume) => Rule<DockerSocketMountedRule>.Compose($"""
        services:
          it:
            image: example/it:1.0
            volumes:
              - {volume}
        """);

    [Theory]
    [InlineData("tecnativa/docker-socket-proxy:0.3")]
    [InlineData("hectorm/cetusguard:v1")]
    public void What_hands_out_a_part_of_the_socket_holds_the_whole(string image) => Rule<DockerSocketMountedRule>.Compose($"""
        services:
          it:
            image: {image}
            volumes:
              - /var/run/docker.sock:/var/run/docker.sock:ro
        """);

    [Fact]
    public void The_message_says_what_follows() => Rule<DockerSocketMountedRule>.Compose("""
        services:
          it:
            image: example/it:1.0
            volumes:
              - [|/var/run/docker.sock:/var/run/docker.sock|]
        """, message: "Service 'it' mounts the Docker socket: whoever controls the container is root on the host");

    [Fact]
    public void A_bind_in_the_long_form_is_reported() => Rule<DockerSocketMountedRule>.Compose("""
        services:
          it:
            image: example/it:1.0
            volumes:
              - [|type: bind
                source: /var/run/docker.sock
                target: /var/run/docker.sock|]
        """);
}
