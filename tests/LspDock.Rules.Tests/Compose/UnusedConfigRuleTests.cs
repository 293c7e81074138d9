using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnusedConfigRuleTests
{
    [Fact]
    public void What_is_used_stays_and_the_section_goes_with_its_last_entry() => Rule<UnusedConfigRule>.Compose("""
        services:
          web:
            image: nginx:1.27

        configs:
          [|a|]: {content: a}
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
        """);

    [Fact]
    public void Its_users_may_be_in_any_file_of_the_project() => Rule<UnusedConfigRule>.Project("""
        === compose.override.yaml
        services:
          web:
            configs: [b]
        """, """
        services:
          web:
            image: nginx:1.27
            configs: [a]
        configs:
          a: {content: a}
          b: {content: a}
          [|c|]: {content: a}
        """);

    [Fact]
    public void Another_file_beside_it_may_use_it() => Rule<UnusedConfigRule>.Project("""
        === compose.prod.yaml
        services:
          web:
            restart: always
        """, """
        services:
          web:
            image: nginx:1.27
        configs:
          a: {content: a}
        """);

    [Fact]
    public void A_name_that_is_not_known_may_be_any() => Rule<UnusedConfigRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            configs: [${NAME}]
        configs:
          a: {content: a}
        """);
}
