using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class BuildAndImageRuleTests
{
    [Theory]
    [InlineData("image: a/b:1\n    [|build|]: .")]
    [InlineData("[|build|]:\n      context: .\n    image: ${IMAGE}")]
    [InlineData("image: a/b:1")]
    [InlineData("build: .")]
    [InlineData("image: a/b:1\n    build: .\n    pull_policy: ${POLICY}")]
    [InlineData("image: a/b:1\n    build: .\n    extends: {file: base.yaml, service: web}")]
    [InlineData("image: a/b:1\n    build: .\n    <<: {pull_policy: build}")]
    public void An_image_and_a_build_need_a_word_on_which_comes_first(string service) => Rule<BuildAndImageRule>.Compose($"services:\n  web:\n    {service}\n");

    [Fact]
    public void The_policy_is_added_in_braces_too() =>
        Rule<BuildAndImageRule>.Compose("services:\n  web: {image: a/b:1, [|build|]: .}\n", "services:\n  web: {image: a/b:1, build: ., pull_policy: build}\n");
}
