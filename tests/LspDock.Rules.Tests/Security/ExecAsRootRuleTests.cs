using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class ExecAsRootRuleTests
{
    [Fact]
    public void Root_is_known_by_name_and_number() => Rule<ExecAsRootRule>.Shell("""
        docker exec [|-u root|] web sh
        docker exec -it [|--user=0:0|] web sh
        docker exec [|-u 0|] web sh
        docker exec -u www-data web sh
        docker exec -u "$USER" web sh
        docker exec web su -u root
        """);

    [Fact]
    public void Hooks_are_commands_too() => Rule<ExecAsRootRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            user: root
            pre_stop:
              - command: ["true"]
                [|user: root|]
              - command: ["true"]
                user: "${HOOK_USER}"
        """);
}
