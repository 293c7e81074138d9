using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ConfigWithoutSourceRuleTests
{
    [Fact]
    public void Every_source_counts_and_a_name_is_none() => Rule<ConfigWithoutSourceRule>.Compose("""
        services:
          db:
            image: postgres:17
        configs:
          file: {file: ./a.txt}
          variable: {environment: A}
          text: {content: a}
          outside: {external: true}
          [|named|]: {name: a}
        """);
}
