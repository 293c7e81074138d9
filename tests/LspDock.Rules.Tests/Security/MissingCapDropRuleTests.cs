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

    [Theory]
    [InlineData("example/app:1.0")]
    [InlineData("ubuntu:24.04")]
    public void What_an_unknown_or_a_base_image_needs_nobody_guesses_unasked(string image) => Rule<MissingCapDropRule>.Compose($"""
        services:
          [|app|]:
            image: {image}
        """, fixedTo: $"""
        services:
          app:
            image: {image}
        """);

    [Theory]
    [InlineData("data:/data", false)]
    [InlineData("./data:/data:ro", false)]
    [InlineData("./traefik.yml:/etc/traefik/traefik.yml", false)]
    [InlineData("/etc/localtime:/etc/localtime", false)]
    [InlineData("./acme:/acme", true)]
    public void Root_may_still_write_to_a_folder_that_is_not_its_own(string mount, bool isKept) => Rule<MissingCapDropRule>.Compose($"""
        services:
          [|proxy|]:
            image: traefik:v3.3
            volumes: ["{mount}"]
        """, fixedTo: $"""
        services:
          proxy:
            image: traefik:v3.3
            volumes: ["{mount}"]
            cap_drop:
              - ALL
        """ + (isKept ? "\n    cap_add:\n      - DAC_OVERRIDE" : ""));
}
