using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class WrongKeyKindRuleTests
{
    [Theory]
    [InlineData("environment: {[|1|]: a}", "environment: {\"1\": a}")]
    [InlineData("labels:\n      [|true|]: a", "labels:\n      \"true\": a")]
    [InlineData("sysctls: {[|1.5|]: a}", "sysctls: {\"1.5\": a}")]
    [InlineData("extra_hosts: {[|~|]: 1.2.3.4}", "extra_hosts: {\"~\": 1.2.3.4}")]
    [InlineData("labels: {yes: a, on: b, 1a: c}", "labels: {yes: a, on: b, 1a: c}")]
    public void A_key_that_is_no_text_is_quoted(string line, string mended) => Rule<WrongKeyKindRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """, fixedTo: $"""
        services:
          web:
            image: nginx:1.27
            {mended}
        """);

    [Theory]
    [InlineData("services:\n  [|my web|]: {image: a}\n")]
    [InlineData("services:\n  [|${NAME}|]: {image: a}\n")]
    [InlineData("services:\n  web.1_a-B: {image: a}\n")]
    [InlineData("services: {}\nvolumes:\n  [|a/b|]:\n")]
    [InlineData("services: {}\nsecrets:\n  [|a b|]: {file: a}\n")]
    [InlineData("services: {}\nnetworks:\n  a b:\n")]
    [InlineData("services:\n  web:\n    image: a\n    depends_on: {[|a b|]: {condition: service_started}}\n")]
    [InlineData("services:\n  web:\n    image: a\n    networks: {[|a b|]: }\n")]
    public void Names_have_certain_letters(string text) => Rule<WrongKeyKindRule>.Compose(text);
}
