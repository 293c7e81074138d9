using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class DataStoreOnFrontNetworkRuleTests
{
    [Theory]
    [InlineData("[|db|]", "front:")]
    [InlineData("[|db|]", "front: {internal: false}")]
    [InlineData("db", "front: {internal: true}")]
    [InlineData("db", "front: {external: true}")]
    [InlineData("db", "other:")]
    public void Only_an_open_network_of_the_project_is_reported(string store, string network) => Rule<DataStoreOnFrontNetworkRule>.Compose($$"""
        services:
          web:
            image: ghost:5.101
            ports: ["127.0.0.1:8080:2368"]
            networks: [front]
          {{store}}:
            image: mysql:8.4
            networks: [front]
        networks:
          {{network}}
        """);

    [Fact]
    public void Without_a_published_port_there_is_no_front() => Rule<DataStoreOnFrontNetworkRule>.Compose("""
        services:
          worker:
            image: example/worker:1.0
          db:
            image: mysql:8.4
        """);
}
