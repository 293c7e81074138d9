using LspDock.Rules.Images;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Images;

public sealed class ImageUntaggedOrLatestRuleTests
{
    [Theory]
    [InlineData("[|image: nginx|]")]
    [InlineData("[|image: registry.example.com:5000/app|]")]
    [InlineData("[|image: ghcr.io/a/b:latest|]")]
    [InlineData("image: nginx:1.27")]
    [InlineData("image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("image: nginx:${TAG}")]
    [InlineData("image: ${IMAGE}")]
    public void Only_a_known_missing_or_moving_tag_is_reported(string image) => Rule<ImageUntaggedOrLatestRule>.Compose($$"""
        services:
          web:
            {{image}}
        """);

    [Fact]
    public void An_image_that_the_project_builds_is_its_own_business() => Rule<ImageUntaggedOrLatestRule>.Compose("""
        services:
          web:
            build: .
            image: shop/web
          worker:
            image: shop/web:latest
        """);

    [Fact]
    public void A_shared_image_is_one_finding() => Rule<ImageUntaggedOrLatestRule>.Compose("""
        x-base: &base
          [|image: nginx|]
        services:
          a:
            <<: *base
          b:
            <<: *base
        """);
}
