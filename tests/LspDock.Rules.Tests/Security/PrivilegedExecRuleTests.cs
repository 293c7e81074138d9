using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class PrivilegedExecRuleTests
{
    [Fact]
    public void A_privileged_command_is_reported_at_its_flag() => Rule<PrivilegedExecRule>.Shell("""
        docker exec [|--privileged|] web sh
        docker exec -it [|--privileged=true|] web sh
        docker exec --privileged=false web sh
        docker exec web run --privileged
        docker exec "$ARGS" web sh
        docker container exec [|--privileged|] web sh
        docker run --privileged web
        """);

    [Fact]
    public void Hooks_are_commands_too() => Rule<PrivilegedExecRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            post_start:
              - command: ["true"]
                [|privileged: true|]
            pre_stop:
              - command: ["true"]
                privileged: false
        """);
}
