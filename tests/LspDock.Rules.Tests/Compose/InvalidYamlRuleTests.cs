using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidYamlRuleTests
{
    [Theory]
    [InlineData("image: [|\"nginx:1.27|]")]
    [InlineData("image: [|'nginx:1.27|]")]
    [InlineData("ports: [|[80, 443|]")]
    [InlineData("labels: [|{a: b|]")]
    [InlineData("image: [|@nginx|]")]
    [InlineData("image: [|nginx: 1.27|]")]
    [InlineData("image: [|*base|]")]
    [InlineData("image: nginx\n    [|image|]: nginx")]
    [InlineData("image: nginx\n    [|ports|]")]
    [InlineData("image: nginx\n   [|ports: []|]")]
    [InlineData("image: nginx\n[|\t|]ports: []")]
    public void A_mistake_is_reported_at_its_place_and_the_rest_is_read(string line) => Rule<InvalidYamlRule>.Compose($$"""
        services:
          web:
            {{line}}
          other:
            image: redis
        """);

    [Theory]
    [InlineData("image: %%IMAGE%%")]
    [InlineData("image: nginx\n    ...")]
    [InlineData("image: [|%IMAGE%|]")]
    public void What_an_article_leaves_out_is_no_mistake(string line) => Rule<InvalidYamlRule>.Markdown($$"""
        ```yaml
        services:
          web:
            {{line}}
        ```
        """);

    [Fact]
    public void Several_mistakes_are_reported_at_once() => Rule<InvalidYamlRule>.Compose("""
        services:
          web:
            image: [|"nginx|]
            ports: [|[80, 443|]
          [|db|]
            image: postgres
        """);

    [Theory]
    [InlineData("command: echo \"a:b\" # c")]
    [InlineData("command: |\n      a: [\n      \"")]
    [InlineData("<<: [*x, *x]")]
    [InlineData("ports: !override [80]")]
    [InlineData("environment:\n    - A=b: c#d")]
    [InlineData("? image\n    : nginx")]
    public void What_YAML_allows_is_not_reported(string line) => Rule<InvalidYamlRule>.Compose($$"""
        x-x: &x {a: b}
        services:
          web:
            {{line}}
        """);
}
