using LspDock.Linting;
using LspDock.Rules.DockerRun;
using LspDock.Syntax;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class ConflictingFlagsRuleTests
{
    [Theory]
    [InlineData("-d [|-a stdout|]")]
    [InlineData("--rm [|--restart always|]")]
    [InlineData("--no-healthcheck [|--health-cmd true|]")]
    [InlineData("--log-driver none [|--log-opt max-size=1m|] [|--log-opt max-file=2|]")]
    [InlineData("--uts host [|-h web|]")]
    [InlineData("--network container:db [|-p 80:80|] [|--dns 1.1.1.1|]")]
    [InlineData("--network none [|-p 80:80|] [|-p 81:81|]")]
    [InlineData("--network host -p 80:80 [|-P|]")]
    [InlineData("--network container:db [|--sysctl net.core.somaxconn=1|] --sysctl kernel.shmmax=1")]
    [InlineData("--ipc container:db --sysctl net.core.somaxconn=1 [|--sysctl kernel.shmmax=1|]")]
    [InlineData("--network host [|--mac-address 02:42:ac:11:00:02|]")]
    [InlineData("--network host [|--network none|]")]
    [InlineData("--network name=app,alias=a [|--network-alias b|]")]
    [InlineData("--network name=app,ip=10.0.0.2 --ip6 fd00::2 [|--ip 10.0.0.3|]")]
    [InlineData("--network name=app,alias=a [|--network app|]")]
    [InlineData("--network app --network name=other,alias=a --network-alias b")]
    [InlineData("--cpu-rt-period 1000 [|--cpu-rt-runtime 2000|]")]
    [InlineData("--no-healthcheck [|--health-start-interval 5s|]")]
    [InlineData("--net=none [|-p 80:80|]")]
    [InlineData("--network bridge [|--ip 10.0.0.2|]")]
    [InlineData("[|--network-alias a|]")]
    [InlineData("--network app [|--network host|]")]
    [InlineData("--network app [|--network app|]")]
    [InlineData("[|--name a|] --name b")]
    [InlineData("-d --rm --restart no")]
    [InlineData("-d=false -a stdout")]
    [InlineData("--rm=$REMOVE --restart always")]
    [InlineData("--rm --restart $POLICY")]
    [InlineData("--no-healthcheck --health-interval 0")]
    [InlineData("--network $NETWORK -p 80:80 --ip 10.0.0.2")]
    [InlineData("--network app --network other --ip 10.0.0.2 --network-alias a")]
    [InlineData("--name a --name a -e A=1 -e A=2 --rm --rm")]
    [InlineData("-d -it --privileged --rm")]
    [InlineData("$OPTS --ip 10.0.0.2")]
    public void Pairs_that_do_not_go_together_are_reported(string flags) => Rule<ConflictingFlagsRule>.Shell($"docker run {flags} nginx:1.27");

    [Fact]
    public void What_has_no_effect_is_taken_away_and_what_is_refused_is_not() => Rule<ConflictingFlagsRule>.Shell(
        "docker run --rm [|--restart always|] --net none [|-p 80:80|] [|--name a|] --name b nginx:1.27",
        fixedTo: "docker run --rm --restart always --net none --name b nginx:1.27");

    [Theory]
    [InlineData("--rm --restart always", "'--restart always' beside '--rm': Docker refuses to start a container again that it is to remove", Severity.Error)]
    [InlineData("--net none -p 80:80", "'-p 80:80' beside '--net none': a container without a network publishes nothing", Severity.Warning)]
    [InlineData("--ip 10.0.0.2", "'--ip 10.0.0.2': without '--network' the container is on the default network, where Docker refuses it", Severity.Error)]
    public void The_message_names_both_flags(string flags, string message, Severity severity)
    {
        var document = DocumentReader.Read(new DocumentPath("run.sh"), SourceText.From($"docker run {flags} nginx:1.27"));
        var finding = Assert.Single(Linter.Check(document, [new ConflictingFlagsRule()], LintSettings.Default, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal((message, severity), (finding.Message, finding.Severity));
    }
}
