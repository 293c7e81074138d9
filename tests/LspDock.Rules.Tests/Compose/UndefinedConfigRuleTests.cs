using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedConfigRuleTests
{
    [Fact]
    public void Both_forms_are_looked_at_and_a_variable_is_not() => Rule<UndefinedConfigRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            configs:
              - [|gone|]
              - source: known
              - [|source: lost|]
              - ${OTHER}
        configs:
          known:
            content: x
        """);
}
