using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnusedAnchorRuleTests
{
    [Fact]
    public void Only_an_anchor_without_an_alias_goes() => Rule<UnusedAnchorRule>.Compose("""
        x-used: &used
          A: b
        x-unused: [|&unused|] # kept
          A: b
        x-scalar: [|&scalar|] 5
        services:
          web: [|&web|] !override
            image: [|&image|] "nginx"
            command: [[|&first|] a, &second b]
            environment:
              <<: *used
            labels:
              - [|&label|] a=b
              - *second
        """, fixedTo: """
        x-used: &used
          A: b
        x-unused: # kept
          A: b
        x-scalar: 5
        services:
          web: !override
            image: "nginx"
            command: [a, &second b]
            environment:
              <<: *used
            labels:
              - a=b
              - *second
        """, severity: "hint");

    [Fact]
    public void A_name_that_is_defined_again_hides_the_first() => Rule<UnusedAnchorRule>.Compose("""
        services:
          one: &one
            image: nginx
          two: *one
          three: [|&one|]
            image: redis
        """);

    [Fact]
    public void Articles_show_parts() => Rule<UnusedAnchorRule>.Markdown("""
        ```yaml
        services:
          web: &web
            image: nginx
        ```
        """);
}
