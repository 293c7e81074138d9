using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class WatchWithoutTargetRuleTests
{
    [Fact]
    public void Each_action_has_what_it_needs() => Rule<WatchWithoutTargetRule>.Compose("""
        services:
          built:
            build: .
            develop:
              watch:
                - {path: ./a, action: rebuild}
                - {path: ./b, action: restart}
                - {path: ./c, action: sync, target: /c}
                - {path: ./d, [|action: sync+restart|]}
                - {path: ./e, [|action: sync+exec|], target: /e}
                - {[|path: ""|], action: rebuild}
          pulled:
            image: example/pulled:1.0
            develop:
              watch:
                - {path: ./a, [|action: rebuild|]}
        """);
}
