using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class MissingCapDropRuleTests
{
    [Theory]
    [InlineData("cap_drop: [ALL]")]
    [InlineData("cap_drop: [all]")]
    [InlineData("cap_drop: [\"${DROP}\"]")]
    [InlineData("cap_add: [NET_ADMIN]")]
    [InlineData("privileged: true")]
    public void What_drops_all_or_is_told_of_elsewhere_is_not_reported(string setting) => Rule<MissingCapDropRule>.Compose($"""
        services:
          app:
            image: nginx:1.27
            {setting}
        """);

    [Fact]
    public void The_fix_keeps_what_is_dropped_already_from_coming_back() => Rule<MissingCapDropRule>.Compose("""
        services:
          [|web|]:
            image: nginx:1.27
            cap_drop:
              - CHOWN
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            cap_drop:
              - CHOWN
              - ALL
            cap_add:
              - SETGID
              - SETUID
        """);

    [Fact]
    public void What_an_unknown_image_needs_nobody_guesses_unasked() => Rule<MissingCapDropRule>.Compose("""
        services:
          [|app|]:
            image: example/app:1.0
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
        """);
}
