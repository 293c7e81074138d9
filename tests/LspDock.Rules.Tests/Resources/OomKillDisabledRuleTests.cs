using LspDock.Linting;
using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class OomKillDisabledRuleTests
{
    private static LintSettings VersionOne => LintSettings.Default with { Cgroups = CgroupVersion.V1 };

    [Theory]
    [InlineData("[|--oom-kill-disable|]")]
    [InlineData("-m 0 [|--oom-kill-disable|]")]
    [InlineData("-m 1g --oom-kill-disable")]
    [InlineData("-m $MEMORY --oom-kill-disable")]
    [InlineData("$OPTIONS --oom-kill-disable")]
    [InlineData("--oom-kill-disable=false")]
    public void On_version_one_it_is_dangerous_without_a_limit(string flags) => Rule<OomKillDisabledRule>.Shell($"docker run -d {flags} nginx:1.27", settings: VersionOne);

    [Fact]
    public void On_version_two_it_is_nothing() => Rule<OomKillDisabledRule>.Compose("""
        services:
          db:
            image: postgres:17
            mem_limit: 1g
            [|oom_kill_disable: true|]
        """, severity: "information");
}
