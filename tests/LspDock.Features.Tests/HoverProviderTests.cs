using LspDock.Features.Hover;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class HoverProviderTests
{
    [Fact]
    public void Over_a_finding_stand_what_is_wrong_the_page_and_its_address()
    {
        var hover = At("compose.yaml", "dockercompose", """
            services:
              vpn:
                image: example/vpn:1.4
                privileged: <|>true
            """);

        Assert.Contains("Service 'vpn' runs privileged", hover, StringComparison.Ordinal);
        Assert.Contains("/rules/privileged-container.md)", hover, StringComparison.Ordinal);
        Assert.Contains("**Why it matters**", hover, StringComparison.Ordinal);
        Assert.Contains("Fixed:\n\n```yaml\n", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mem_<|>limit: 512m", "**mem_limit**")]
    [InlineData("<|>mem_limit: 512m", "**mem_limit**")]
    [InlineData("deploy: {resources: {limits: {mem<|>ory: 512m}}}", "**memory**")]
    [InlineData("health<|>check: {test: [CMD, true]}", "**healthcheck**")]
    [InlineData("volumes: [{type: bind, sour<|>ce: ./data, target: /data}]", "**source**")]
    public void Over_an_attribute_of_a_service_stands_what_it_does(string attribute, string name)
    {
        var hover = At("compose.yaml", "dockercompose", $"""
            services:
              ports:
                image: nginx:1.27
                {attribute}
            """);

        Assert.Contains(name, hover, StringComparison.Ordinal);
        Assert.Contains("https://docs.docker.com/reference/compose-file/services/#", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net<|>works:\n  front:\n", "**networks**", "networks/")]
    [InlineData("networks:\n  front:\n    ipam:\n      config:\n        - sub<|>net: 172.28.0.0/16\n", "**subnet**", "networks/#ipam")]
    [InlineData("services:\n  web:\n    pre_stop:\n      - comm<|>and: [sync]\n", "**command**", "services/#pre_stop")]
    [InlineData("services:\n  web:\n    develop: {watch: [{path: ., act<|>ion: sync}]}\n", "**action**", "services/#develop")]
    [InlineData("services:\n  web:\n    build:\n      extra_<|>hosts: [a=1.2.3.4]\n", "**extra_hosts**", "services/#build")]
    [InlineData("include:\n  - project_<|>directory: .\nservices: {}\n", "Default: `the folder of the first path`", "include/")]
    [InlineData("secrets:\n  token:\n    envi<|>ronment: TOKEN\n", "Since Docker Compose 2.6.0", "secrets/#environment")]
    public void Every_attribute_of_a_file_is_explained(string text, string said, string page)
    {
        var hover = At("compose.yaml", "dockercompose", text);

        Assert.Contains(said, hover, StringComparison.Ordinal);
        Assert.Contains($"https://docs.docker.com/reference/compose-file/{page})", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run.sh", "shellscript", "docker run --mem<|>ory=512m alpine:3.20", "**--memory**")]
    [InlineData("run.sh", "shellscript", "sudo /usr/bin/docker container run \\\n  -<|>m 512m alpine:3.20", "**-m**")]
    [InlineData("README.md", "markdown", "Try\n\n```console\n$ docker run --<|>memory 512m alpine:3.20\n```\n", "**--memory**")]
    public void Over_a_flag_of_docker_run_stands_what_it_does(string path, string language, string text, string name) =>
        Assert.Contains(name, At(path, language, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("compose.yaml", "dockercompose", "services:\n  <|>web:\n    image: nginx:1.27\n    mem_limit: 1g\n")]
    [InlineData("compose.yaml", "dockercompose", "<|>")]
    [InlineData("run.sh", "shellscript", "docker network create --mem<|>ory a")]
    [InlineData("run.sh", "shellscript", "grep -<|>m 5 x")]
    public void Elsewhere_stands_nothing_of_the_catalogue(string path, string language, string text) =>
        Assert.DoesNotContain("reference](", At(path, language, text), StringComparison.Ordinal);

    private static string At(string path, string language, string marked)
    {
        var (document, cursor) = Editor.Marked(path, language, marked);
        return HoverProvider.At(document, cursor, CancellationToken.None)?.Markdown ?? "";
    }
}
