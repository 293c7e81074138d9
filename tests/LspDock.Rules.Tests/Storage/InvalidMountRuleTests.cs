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
    [InlineData("'./app:[PATH]'")]
    [InlineData("./app:/app:ro,rw")]
    [InlineData("./app:C:\\app")]
    public void A_mount_needs_a_path_of_its_own(string volume) => Rule<InvalidMountRule>.Compose($"""
        services:
          app:
            image: example/app:2.3
            volumes:
              - {volume}
        """);
}
