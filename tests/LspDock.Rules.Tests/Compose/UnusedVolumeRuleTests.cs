using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnusedVolumeRuleTests
{
    [Fact]
    public void What_is_used_stays_and_the_section_goes_with_its_last_entry() => Rule<UnusedVolumeRule>.Compose("""
        services:
          web:
            image: nginx:1.27

        volumes:
          [|a|]: {driver: local}
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
        """);

    [Fact]
    public void Its_users_may_be_in_any_file_of_the_project() => Rule<UnusedVolumeRule>.Project("""
        === compose.override.yaml
        services:
          web:
            volumes: ["b:/b"]
        """, """
        services:
          web:
            image: nginx:1.27
            volumes: ["a:/a"]
        volumes:
          a: {driver: local}
          b: {driver: local}
          [|c|]: {driver: local}
        """);

    [Fact]
    public void Another_file_beside_it_may_use_it() => Rule<UnusedVolumeRule>.Project("""
        === compose.prod.yaml
        services:
          web:
            restart: always
        """, """
        services:
          web:
            image: nginx:1.27
        volumes:
          a: {driver: local}
        """);

    [Fact]
    public void A_name_that_is_not_known_may_be_any() => Rule<UnusedVolumeRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            volumes: ["${NAME}:/a"]
        volumes:
          a: {driver: local}
        """);

    [Theory]
    [InlineData("docker volume create [|app|]\ndocker run nginx:1.27")]
    [InlineData("docker volume create app\ndocker run -v app:/data nginx:1.27")]
    [InlineData("docker volume create app\ndocker run $OPTIONS nginx:1.27")]
    [InlineData("docker volume create app\ndocker compose up -d\ndocker run nginx:1.27\n./start.sh --with=app")]
    [InlineData("docker volume create app")]
    [InlineData("docker run nginx:1.27\ndocker volume create app")]
    public void A_script_that_never_names_it_again_made_it_in_vain(string script) => Rule<UnusedVolumeRule>.Shell(script);
}
