using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class PublishAllPortsRuleTests
{
    [Fact]
    public void Publishing_whatever_is_exposed_is_reported_where_it_publishes() => Rule<PublishAllPortsRule>.Shell("""
        docker run -d [|-P|] nginx:1.27
        docker run -d [|--publish-all|] --network app example/app:1.0
        docker run -d --publish-all=false nginx:1.27
        docker run --rm -P nginx:1.27
        docker run -d -P --network host nginx:1.27
        docker run -d -P --network container:web nginx:1.27
        """);
}
