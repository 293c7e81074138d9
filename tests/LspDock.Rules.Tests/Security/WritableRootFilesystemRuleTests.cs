using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class WritableRootFilesystemRuleTests
{
    [Theory]
    [InlineData("read_only: true")]
    [InlineData("read_only: ${READ_ONLY}")]
    [InlineData("[|read_only: false|]")]
    public void Only_a_known_value_is_reported(string setting) => Rule<WritableRootFilesystemRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            {setting}
        """);

    [Fact]
    public void Nothing_makes_it_read_only_unasked() => Rule<WritableRootFilesystemRule>.Shell("[|docker run|] -d example/app:1.0", "docker run -d example/app:1.0");
}
