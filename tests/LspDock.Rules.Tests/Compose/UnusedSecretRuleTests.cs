using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnusedSecretRuleTests
{
    [Fact]
    public void What_is_used_stays_and_the_section_goes_with_its_last_entry() => Rule<UnusedSecretRule>.Compose("""
        services:
          web:
            image: nginx:1.27

        secrets:
          [|a|]: {file: ./a.txt}
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
        """);

    [Fact]
    public void Its_users_may_be_in_any_file_of_the_project() => Rule<UnusedSecretRule>.Project("""
        === compose.override.yaml
        services:
          web:
            secrets: [b]
        """, """
        services:
          web:
            image: nginx:1.27
            secrets: [a]
        secrets:
          a: {file: ./a.txt}
          b: {file: ./a.txt}
          [|c|]: {file: ./a.txt}
        """);

    [Fact]
    public void Another_file_beside_it_may_use_it() => Rule<UnusedSecretRule>.Project("""
        === compose.prod.yaml
        services:
          web:
            restart: always
        """, """
        services:
          web:
            image: nginx:1.27
        secrets:
          a: {file: ./a.txt}
        """);

    [Fact]
    public void A_name_that_is_not_known_may_be_any() => Rule<UnusedSecretRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            secrets: [${NAME}]
        secrets:
          a: {file: ./a.txt}
        """);
}
