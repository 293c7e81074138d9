using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class InvalidMountRuleTests
{
    [Theory]
    [InlineData("[|./app:/|]")]
    [InlineData("[|./app:/.//|]")]
    [InlineData("[|./app:app|]")]
    [InlineData("[|app|]")]
    [InlineData("./app:${TARGET}")]
    [InlineData("./app:/app:ro,rw")]
    [InlineData("./app:C:\\app")]
    public void A_mount_needs_a_path_of_its_own(string volume) => Rule<InvalidMountRule>.Compose($"""
        services:
          app:
            image: example/app:2.3
            volumes:
              - {volume}
        """);

    [Theory]
    [InlineData("[|data:/data:ro,rw|]")]
    [InlineData("[|data:/data:z,Z|]")]
    [InlineData("[|/:/host:ro,private|]")]
    [InlineData("[|/var/lib/docker:/docker:shared|]")]
    [InlineData("/:/host:ro,rslave")]
    [InlineData("/srv:/srv:ro,shared,z")]
    [InlineData("data:/data:nocopy,ro")]
    [InlineData("data:/data:$MODES")]
    public void Modes_that_exclude_each_other_or_the_source_are_reported(string volume) => Rule<InvalidMountRule>.Shell($"""
        docker run -d -v {volume} example/app:2.3
        """);
}
