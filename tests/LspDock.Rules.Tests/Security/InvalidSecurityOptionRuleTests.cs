using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class InvalidSecurityOptionRuleTests
{
    [Theory]
    [InlineData("[|secomp:unconfined|]")]
    [InlineData("[|no-new-privileges=yes|]")]
    [InlineData("[|nonewprivs|]")]
    [InlineData("no-new-privileges")]
    [InlineData("no-new-privileges:true")]
    [InlineData("label:type:container_t")]
    [InlineData("seccomp:./profile.json")]
    [InlineData("systempaths=unconfined")]
    [InlineData("apparmor=unconfined")]
    [InlineData("\"${OPTION}\"")]
    public void Names_and_values_that_Docker_refuses_are_reported(string option) => Rule<InvalidSecurityOptionRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            security_opt:
              - {{option}}
        """);

    [Fact]
    public void Flags_are_told_of_elsewhere() => Rule<InvalidSecurityOptionRule>.Shell("docker run -d --security-opt secomp=unconfined nginx:1.27");
}
