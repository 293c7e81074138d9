using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class SshPortRuleTests
{
    [Theory]
    [InlineData("example/app:1.0", "[|2222:22|]")]
    [InlineData("example/app:1.0", "22:2222")]
    [InlineData("example/app:1.0", "2222:22/udp")]
    [InlineData("atmoz/sftp:alpine", "2222:22")]
    [InlineData("gitlab/gitlab-ce:17.8.1-ce.0", "2222:22")]
    public void Only_a_server_that_is_not_there_for_it_is_reported(string image, string port) => Rule<SshPortRule>.Compose($"""
        services:
          app:
            image: {image}
            ports:
              - {port}
        """);

    [Fact]
    public void A_service_that_is_called_after_a_git_server_is_one() => Rule<SshPortRule>.Compose("""
        services:
          gitlab:
            build: .
            ports:
              - 2222:22
        """);
}
