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
