using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingRestartPolicyRuleTests
{
    [Fact]
    public void Only_servers_that_nothing_starts_again_are_reported() => Rule<MissingRestartPolicyRule>.Compose("""
        services:
          [|db|]:
            image: postgres:17
          never:
            image: postgres:17
            restart: "no"
          swarm:
            image: postgres:17
            deploy: {restart_policy: {condition: any}}
          tool:
            image: postgres:17
            profiles: [tools]
          client:
            image: postgres:17
            command: psql -h db
          once:
            image: postgres:17
          base:
            image: alpine:3.21
          unknown:
            image: example/app:2.3
            depends_on:
              once: {condition: service_completed_successfully}
        """);

    [Theory]
    [InlineData("[|docker run|] -d mysql:8.4")]
    [InlineData("docker run -it mysql:8.4")]
    [InlineData("docker run -d --rm mysql:8.4")]
    [InlineData("docker run -d --restart no mysql:8.4")]
    public void A_command_is_reported_where_nobody_waits_for_it(string command) => Rule<MissingRestartPolicyRule>.Shell(command);
}
