using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class LoggingDisabledRuleTests
{
    [Theory]
    [InlineData("docker run -d [|--log-driver=none|] nginx:1.27")]
    [InlineData("docker run -d --log-driver=local nginx:1.27")]
    [InlineData("docker run -d --log-driver=$DRIVER nginx:1.27")]
    [InlineData("docker run --rm --log-driver=none nginx:1.27 nginx -t")]
    public void A_container_that_stays_needs_a_log(string command) => Rule<LoggingDisabledRule>.Shell(command);
}
