using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnbuiltPlatformRuleTests
{
    [Fact]
    public void Known_platforms_are_compared_as_they_are_written() => Rule<UnbuiltPlatformRule>.Compose("""
        services:
          one:
            platform: linux/amd64
            build: {context: ., platforms: [linux/amd64, linux/arm64]}
          two:
            [|platform: linux/arm64|]
            build: {context: ., platforms: ["linux/amd64"]}
          three:
            platform: linux/arm64
            build: {context: ., platforms: ["${PLATFORM}"]}
          four:
            platform: linux/arm64
            build: .
        """, fixedTo: """
        services:
          one:
            platform: linux/amd64
            build: {context: ., platforms: [linux/amd64, linux/arm64]}
          two:
            platform: linux/arm64
            build: {context: ., platforms: ["linux/amd64", "linux/arm64"]}
          three:
            platform: linux/arm64
            build: {context: ., platforms: ["${PLATFORM}"]}
          four:
            platform: linux/arm64
            build: .
        """);
}
