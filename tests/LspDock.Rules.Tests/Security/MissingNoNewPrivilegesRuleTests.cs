using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class MissingNoNewPrivilegesRuleTests
{
    [Theory]
    [InlineData("no-new-privileges")]
    [InlineData("no-new-privileges:true")]
    [InlineData("no-new-privileges=true")]
    [InlineData("${SECURITY_OPTION}")]
    public void What_is_set_or_may_be_is_not_reported(string option) => Rule<MissingNoNewPrivilegesRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            security_opt:
              - {option}
        """);

    [Fact]
    public void Switched_off_is_as_good_as_missing() => Rule<MissingNoNewPrivilegesRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            security_opt:
              - [|no-new-privileges:false|] # sudo
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            security_opt:
              - no-new-privileges:true # sudo
        """);

    [Fact]
    public void The_fix_adds_to_the_options_that_are_there() => Rule<MissingNoNewPrivilegesRule>.Compose("""
        services:
          [|app|]:
            image: example/app:1.0
            security_opt:
              - apparmor=app
          job:
            image: example/job:1.0
            privileged: true
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            security_opt:
              - apparmor=app
              - no-new-privileges:true
          job:
            image: example/job:1.0
            privileged: true
        """);

    [Fact]
    public void Who_waits_for_the_end_is_left_alone() => Rule<MissingNoNewPrivilegesRule>.Shell("docker run --rm -it example/app:1.0");
}
