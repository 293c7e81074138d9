using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class RelabelledSystemPathRuleTests
{
    [Theory]
    [InlineData("[|/etc/:/host:z|]", "/etc/:/host")]
    [InlineData("[|/home/me:/home/me:Z,ro|]", "/home/me:/home/me:ro")]
    [InlineData("[|/etc/localtime:/etc/localtime:ro,z|]", "/etc/localtime:/etc/localtime:ro")]
    public void A_folder_of_the_system_loses_the_word(string mount, string mended) => Rule<RelabelledSystemPathRule>.Compose(
        $"services:\n  app:\n    image: example/app:1.0\n    volumes:\n      - {mount}\n",
        $"services:\n  app:\n    image: example/app:1.0\n    volumes:\n      - {mended}\n");

    [Theory]
    [InlineData("/etc/app:/etc/app:Z")]
    [InlineData("./etc:/etc:Z")]
    [InlineData("/home/me/app:/app:Z")]
    [InlineData("/usr:/usr:ro")]
    [InlineData("data:/usr:Z")]
    [InlineData("${ROOT}:/usr:Z")]
    public void A_folder_of_the_application_is_what_the_word_is_for(string mount) => Rule<RelabelledSystemPathRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            volumes:
              - {mount}
        """);

    [Fact]
    public void The_long_form_has_it_too() => Rule<RelabelledSystemPathRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            volumes:
              - [|type: bind
                source: /usr
                target: /host
                bind:
                  selinux: z|]
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            volumes:
              - type: bind
                source: /usr
                target: /host
        """);
}
