using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class ExplicitRootUserRuleTests
{
    [Theory]
    [InlineData("example/app:1.0", "[|user: root|]")]
    [InlineData("example/app:1.0", "[|user: '0:0'|]")]
    [InlineData("example/app:1.0", "[|user: root:docker|]")]
    [InlineData("example/app:1.0", "user: '1000:0'")]
    [InlineData("example/app:1.0", "user: ${UID:-1000}")]
    [InlineData("postgres:17", "user: root")]
    public void Root_is_reported_where_the_image_may_have_another_user(string image, string setting) => Rule<ExplicitRootUserRule>.Compose($"""
        services:
          app:
            image: {image}
            {setting}
        """);

    [Fact]
    public void The_user_of_the_image_is_named() => Rule<ExplicitRootUserRule>.Compose("""
        services:
          search:
            image: solr:9
            [|user: root|]
        """, message: "Service 'search' runs as root, though its image comes with the user 'solr'");

    [Fact]
    public void Who_speaks_to_Docker_must_be_root_and_is_it_anyway() => Rule<ExplicitRootUserRule>.Compose("""
        services:
          runner:
            image: example/runner:1.0
            user: root
            volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
          worker:
            image: example/worker:1.0
            [|user: root|]
            volumes: ["/var/run/worker.sock:/var/run/worker.sock"]
        """);

    [Theory]
    [InlineData("docker run --rm -it -u root example/app:1.0")]
    [InlineData("podman run -d -u root example/app:1.0")]
    public void A_moments_work_and_podmans_root_are_left_alone(string command) => Rule<ExplicitRootUserRule>.Shell(command);
}
