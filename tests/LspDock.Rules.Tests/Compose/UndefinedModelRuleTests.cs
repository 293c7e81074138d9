using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedModelRuleTests
{
    [Fact]
    public void Lists_and_mappings_are_looked_at() => Rule<UndefinedModelRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            models: [[|gone|], known]
          two:
            image: example/two:1.0
            models:
              [|lost|]:
                endpoint_var: URL
        models:
          known: {model: ai/smollm2}
        """);
}
