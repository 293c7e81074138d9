using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class TmpfsInsecureOptionsRuleTests
{
    [Theory]
    [InlineData("--tmpfs /tmp")]
    [InlineData("--tmpfs /tmp:noexec,nosuid,size=64m")]
    [InlineData("--tmpfs /tmp:[|exec|]")]
    [InlineData("--tmpfs /tmp:rw,[|suid|],[|dev|]")]
    [InlineData("-v /tmp:/tmp:ro")]
    public void Each_word_that_takes_back_what_Docker_sets_is_reported(string flags) => Rule<TmpfsInsecureOptionsRule>.Shell($"docker run -d {flags} example/app:1.0");

    [Fact]
    public void What_runs_from_memory_is_only_asked_about() =>
        Rule<TmpfsInsecureOptionsRule>.Shell("docker run -d --tmpfs /tmp:[|exec|],[|suid|] example/app:1.0", "docker run -d --tmpfs /tmp:exec example/app:1.0");
}
