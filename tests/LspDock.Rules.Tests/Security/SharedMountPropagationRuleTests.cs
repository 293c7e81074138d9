using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class SharedMountPropagationRuleTests
{
    [Theory]
    [InlineData("cap_add: [SYS_ADMIN]", "warning")]
    [InlineData("privileged: true", "warning")]
    [InlineData("{ privileged: true, devices: [/dev/fuse] }", "information")]
    [InlineData("cap_add: [NET_ADMIN]", "information")]
    public void It_matters_where_the_container_may_mount(string settings, string severity) => Rule<SharedMountPropagationRule>.Compose($"""
        x-settings: &settings
          {settings}
        services:
          app:
            image: example/app:1.0
            <<: *settings
            volumes:
              - [|/mnt:/mnt:rshared|]
              - /srv:/srv:rslave
        """, severity: severity);

    [Fact]
    public void The_long_form_keeps_what_else_it_says() => Rule<SharedMountPropagationRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            volumes:
              - [|type: bind
                source: /mnt
                target: /mnt
                bind:
                  create_host_path: false
                  propagation: shared|]
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            volumes:
              - type: bind
                source: /mnt
                target: /mnt
                bind:
                  create_host_path: false
                  propagation: slave
        """);
}
