using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class IpcNotShareableRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n    ipc: private")]
    public void What_keeps_its_memory_for_itself_is_made_shareable(string own) => Rule<IpcNotShareableRule>.Compose(
        $"services:\n  one:\n    image: example/one:1.0{own}\n  two:\n    image: example/two:1.0\n    [|ipc: service:one|]\n",
        "services:\n  one:\n    image: example/one:1.0\n    ipc: shareable\n  two:\n    image: example/two:1.0\n    ipc: service:one\n");

    [Theory]
    [InlineData("ipc: shareable")]
    [InlineData("ipc: host")]
    [InlineData("ipc: ${IPC}")]
    [InlineData("extends: { file: other.yaml, service: one }")]
    public void What_shares_or_may_is_not_reported(string own) => Rule<IpcNotShareableRule>.Compose($"""
        services:
          one:
            image: example/one:1.0
            {own}
          two:
            image: example/two:1.0
            ipc: service:one
          three:
            image: example/two:1.0
            ipc: container:elsewhere
        """);

    [Fact]
    public void Containers_that_never_meet_do_not_share() => Rule<IpcNotShareableRule>.Shell("podman run -d --name one example/one:1.0\npodman run -d --ipc container:one example/two:1.0\n");
}
