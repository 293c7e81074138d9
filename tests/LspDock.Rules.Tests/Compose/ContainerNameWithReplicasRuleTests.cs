using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ContainerNameWithReplicasRuleTests
{
    [Fact]
    public void Only_a_known_number_above_one_is_reported() => Rule<ContainerNameWithReplicasRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            container_name: one
            scale: 1
          two:
            image: example/two:1.0
            [|container_name: two|]
            deploy: {replicas: 2}
          three:
            image: example/three:1.0
            container_name: three
            scale: ${COUNT:-3}
        """, fixedTo: """
        services:
          one:
            image: example/one:1.0
            container_name: one
            scale: 1
          two:
            image: example/two:1.0
            deploy: {replicas: 2}
          three:
            image: example/three:1.0
            container_name: three
            scale: ${COUNT:-3}
        """);
}
