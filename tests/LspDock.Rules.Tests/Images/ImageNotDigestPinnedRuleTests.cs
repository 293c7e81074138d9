using LspDock.Rules.Images;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Images;

public sealed class ImageNotDigestPinnedRuleTests
{
    [Theory]
    [InlineData("[|image: nginx:1.27|]")]
    [InlineData("[|image: ghcr.io/a/b:v1|]")]
    [InlineData("image: nginx")]
    [InlineData("image: nginx:stable")]
    [InlineData("image: shop-web:1.0")]
    [InlineData("image: nginx:${TAG}")]
    [InlineData("image: nginx:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Only_a_version_without_a_digest_is_reported(string image) => Rule<ImageNotDigestPinnedRule>.Compose($$"""
        services:
          web:
            {{image}}
        """);

    [Fact]
    public void Stages_are_no_images() => Rule<ImageNotDigestPinnedRule>.Dockerfile("""
        FROM [|golang:1.24|] AS build
        FROM scratch
        COPY --from=build /app /app
        """);
}
