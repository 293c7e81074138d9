using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class OverlayNotAttachableRuleTests
{
    [Theory]
    [InlineData("docker network create -d overlay jobs\ndocker run --network=[|jobs|] x")]
    [InlineData("docker network create -d overlay jobs\ndocker create --name w x\ndocker network connect [|jobs|] w")]
    [InlineData("docker network create -d overlay --attachable jobs\ndocker run --network jobs x")]
    [InlineData("docker network create -d overlay jobs\ndocker network rm jobs\ndocker run --network jobs x")]
    [InlineData("docker network create -d overlay jobs\ndocker service create --network jobs x")]
    public void Containers_join_when_the_network_says_so(string script) => Rule<OverlayNotAttachableRule>.Shell(script);
}
