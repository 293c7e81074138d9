using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class StopWithoutGraceRuleTests
{
    [Theory]
    [InlineData("[|stop_grace_period: 0s|]")]
    [InlineData("[|stop_grace_period: 0ms|]")]
    [InlineData("[|stop_signal: SIGKILL|]")]
    [InlineData("[|stop_signal: \"9\"|]")]
    [InlineData("stop_grace_period: 10s")]
    [InlineData("stop_grace_period: ${GRACE}")]
    [InlineData("stop_signal: SIGINT")]
    public void Nothing_between_the_signal_and_the_end_is_reported(string setting) => Rule<StopWithoutGraceRule>.Compose($$"""
        services:
          web:
            image: nginx:1.27
            {{setting}}
        """, severity: "information");

    [Fact]
    public void What_keeps_data_is_a_warning() => Rule<StopWithoutGraceRule>.Compose("""
        services:
          db:
            image: postgres:17
            [|stop_signal: SIGKILL|]
        """, """
        services:
          db:
            image: postgres:17
        """, severity: "warning", message: "Service 'db' is stopped with 'SIGKILL', which no program can act on: what it has not written to its data is lost");

    [Fact]
    public void Commands_that_somebody_waits_for_are_left_alone() => Rule<StopWithoutGraceRule>.Shell("""
        docker run --rm --stop-timeout 0 alpine:3.21 true
        docker run -d [|--stop-timeout=0|] example/web:1.0
        docker run -d --stop-timeout 30 example/web:1.0
        """);
}
