using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class WritableSystemFileRuleTests
{
    [Theory]
    [InlineData("[|/etc/localtime:/etc/localtime|]", "information")]
    [InlineData("[|/etc/localtime:/etc/localtime:rw|]", "information")]
    [InlineData("[|/etc/resolv.conf:/etc/resolv.conf|]", "warning")]
    [InlineData("[|/etc/ssl/certs/ca-certificates.crt:/etc/ssl/certs/ca-certificates.crt|]", "warning")]
    [InlineData("/etc/localtime:/etc/localtime:ro", "information")]
    [InlineData("/etc/localtime:/etc/localtime:${MODE}", "information")]
    [InlineData("./hosts:/etc/hosts", "information")]
    [InlineData("/etc/letsencrypt:/etc/letsencrypt", "information")]
    public void Files_that_are_only_read_are_reported_where_they_can_be_written(string volume, string severity) => Rule<WritableSystemFileRule>.Compose($"""
        services:
          app:
            image: example/app:2.3
            volumes:
              - {volume}
        """, severity: severity);

    [Fact]
    public void A_long_form_gets_its_key_and_a_privileged_container_is_left_alone() => Rule<WritableSystemFileRule>.Compose("""
        services:
          app:
            image: example/app:2.3
            volumes:
              - [|type: bind
                source: /etc/timezone
                target: /etc/timezone|]
          host:
            image: example/host:1.0
            privileged: true
            volumes:
              - /etc/hosts:/etc/hosts
        """, fixedTo: """
        services:
          app:
            image: example/app:2.3
            volumes:
              - type: bind
                source: /etc/timezone
                target: /etc/timezone
                read_only: true
          host:
            image: example/host:1.0
            privileged: true
            volumes:
              - /etc/hosts:/etc/hosts
        """);
}
