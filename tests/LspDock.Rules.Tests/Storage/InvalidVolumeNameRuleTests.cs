using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class InvalidVolumeNameRuleTests
{
    [Theory]
    [InlineData("-v [|data/db:/data|]")]
    [InlineData("-v '[|my data:/data|]'")]
    [InlineData("-v [|-data:/data|]")]
    [InlineData("--mount [|source=a,target=/data|]")]
    [InlineData("--mount [|type=volume,source=data/db,target=/data|]")]
    [InlineData("--mount type=bind,source=data/db,target=/data")]
    [InlineData("-v data.db_1-x:/data")]
    [InlineData("-v ./data/db:/data")]
    [InlineData("-v ~/data:/data")]
    [InlineData("-v $DATA/db:/data")]
    [InlineData("-v C:/data:/data")]
    [InlineData("-v <folder>/db:/data")]
    [InlineData("--volume-driver rexray -v 'my data:/data'")]
    public void Names_that_the_driver_does_not_take_are_reported(string mount) => Rule<InvalidVolumeNameRule>.Shell($"""
        docker run -d {mount} example/app:2.3
        """);

    [Fact]
    public void Keys_of_a_compose_file_are_no_names_and_volumes_of_others_are_left_alone() => Rule<InvalidVolumeNameRule>.Compose("""
        services:
          app:
            image: example/app:2.3
            volumes:
              - type: volume
                source: a
                target: /data
        volumes:
          a:
          b: {[|name: b|]}
          c: {name: "${NAME}"}
          d: {name: /d, external: true}
          e: {name: /e, driver: example/driver}
        """);
}
