using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class SecretWithoutSourceRuleTests
{
    [Fact]
    public void External_ones_and_unknown_ones_are_left_alone() => Rule<SecretWithoutSourceRule>.Compose("""
        services:
          db:
            image: postgres:17
        secrets:
          file: {file: ./a.txt}
          variable: {environment: A}
          outside: {external: true}
          perhaps: {external: "${EXTERNAL}"}
          [|driver|]: {driver: vault}
          [|inside|]:
            external: false
        """);

    [Fact]
    public void A_fragment_is_left_alone() => Rule<SecretWithoutSourceRule>.Project("""
        === .env
        A=1
        """, """
        services:
          db:
            image: postgres:17
        secrets:
          a: {name: b}
        """, path: "secrets.yaml");
}
