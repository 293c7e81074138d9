using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedSecretRuleTests
{
    [Fact]
    public void A_name_is_one_finding_and_the_fix_renames_it_everywhere() => Rule<UndefinedSecretRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            secrets:
              - [|toekn|]
          two:
            image: example/two:1.0
            secrets:
              - source: toekn
                target: /token
          three:
            build:
              context: .
              secrets: [toekn, known]
        secrets:
          token: {file: ./token.txt}
          known: {environment: KNOWN}
        """, fixedTo: """
        services:
          one:
            image: example/one:1.0
            secrets:
              - token
          two:
            image: example/two:1.0
            secrets:
              - source: token
                target: /token
          three:
            build:
              context: .
              secrets: [token, known]
        secrets:
          token: {file: ./token.txt}
          known: {environment: KNOWN}
        """, message: "Service 'one' and 2 others use secret 'toekn', which is not declared");

    [Fact]
    public void Where_only_a_profile_asks_for_it_it_is_a_warning() => Rule<UndefinedSecretRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            profiles: [dev]
            secrets: [[|gone|]]
        """, severity: "warning");

    [Fact]
    public void The_override_may_declare_it() => Rule<UndefinedSecretRule>.Project("""
        === compose.override.yaml
        secrets:
          token:
            file: ./token.txt
        """, """
        services:
          one:
            image: example/one:1.0
            secrets: [token]
        """);
}
