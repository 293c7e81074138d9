using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DuplicateContainerNameRuleTests
{
    [Fact]
    public void A_name_is_one_finding_whatever_gives_it() => Rule<DuplicateContainerNameRule>.Compose("""
        x-common: &common
          container_name: app
        services:
          one:
            image: example/one:1.0
            container_name: app
          two:
            image: example/two:1.0
            [|container_name: app|]
          three:
            <<: *common
            image: example/three:1.0
          other:
            image: example/other:1.0
            container_name: other
        """, message: "3 services have the container name 'app'");

    [Fact]
    public void Variables_and_profiles_are_no_second_use() => Rule<DuplicateContainerNameRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            container_name: app
          two:
            image: example/two:1.0
            container_name: ${NAME:-app}
          three:
            image: example/three:1.0
            container_name: app
            profiles: [dev]
        """);
}
