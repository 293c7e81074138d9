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

    [Theory]
    [InlineData("docker build --no-cache -t shop/web:dev .")]
    [InlineData("docker image build -f docker/Dockerfile --tag=shop/web .")]
    [InlineData("docker buildx build --load -qt shop/web .")]
    [InlineData("podman build . -t shop/web")]
    [InlineData("docker tag node:22 shop/web")]
    [InlineData("docker commit -m 'with curl' box shop/web:1")]
    [InlineData("cat root.tar | docker import - shop/web")]
    public void An_image_that_a_command_makes_exists_only_here(string command) => Rule<ImageUntaggedOrLatestRule>.Shell($"""
        {command}
        docker run -d shop/web
        docker run -d [|shop/other|]
        """);

    [Fact]
    public void A_second_tag_does_not_make_an_image_a_local_one() => Rule<ImageUntaggedOrLatestRule>.Shell("""
        docker tag redis:7 redis:kept
        docker run -d [|redis|]
        """);

    [Fact]
    public void What_one_block_of_an_article_builds_another_may_use() => Rule<ImageUntaggedOrLatestRule>.Markdown("""
        ```bash
        docker build -t shop/web .
        ```
        ```yaml
        services:
          web:
            image: shop/web
        ```
        ```dockerfile
        FROM shop/web
        ```
        """);

    [Theory]
    [InlineData("nginx:stable-alpine", true)]
    [InlineData("grafana/grafana:main", true)]
    [InlineData("alpine:edge", true)]
    [InlineData("debian:stable-20250203-slim", false)]
    [InlineData("example/app:beta-2", false)]
    [InlineData("linux-arm64", false)]
    [InlineData("docker-sonic-vs:latest", false)]
    [InlineData("localhost/app", false)]
    [InlineData("docker.io/library/ubuntu", true)]
    public void A_tag_that_moves_is_reported_and_a_name_that_no_registry_has_is_not(string image, bool isReported) =>
        Rule<ImageUntaggedOrLatestRule>.Shell(isReported ? $"docker run -d [|{image}|]" : $"docker run -d {image}");

    [Theory]
    [InlineData("3c2fac6e177a")]
    [InlineData("3c2fac6e177ae1b369378c5ef5bd373b9520f98b497d15ab00c6b76a322ef531")]
    [InlineData("3c2fac6e177")]
    public void An_id_is_no_name(string image) => Rule<ImageUntaggedOrLatestRule>.Shell($"docker run -d {image}");

    [Fact]
    public void A_shared_image_is_one_finding() => Rule<ImageUntaggedOrLatestRule>.Compose("""
        x-base: &base
          [|image: nginx|]
        services:
          a:
            <<: *base
          b:
            <<: *base
        """, message: "Service 'a' uses 'nginx' without a tag, which is whatever 'latest' is on the day it is pulled; the same holds for service 'b'");

    [Fact]
    public void Of_more_than_two_the_others_are_counted() => Rule<ImageUntaggedOrLatestRule>.Compose("""
        x-base: &base
          [|image: nginx|]
        services:
          a:
            <<: *base
          b:
            <<: *base
          c:
            <<: *base
        """, message: "Service 'a' uses 'nginx' without a tag, which is whatever 'latest' is on the day it is pulled; the same holds for 2 others");
}
