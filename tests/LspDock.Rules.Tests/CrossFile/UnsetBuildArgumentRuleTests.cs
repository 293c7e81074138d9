using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class UnsetBuildArgumentRuleTests
{
    [Theory]
    [InlineData("ARG TAG\nFROM alpine:$TAG", true)]
    [InlineData("ARG TAG\nFROM ${TAG}", true)]
    [InlineData("ARG TAG\nFROM alpine:${TAG:?needed}", true)]
    [InlineData("ARG A\nARG TAG\nFROM alpine:${A:-3}.$TAG", true)]
    [InlineData("ARG TAG=3.20\nFROM alpine:$TAG", false)]
    [InlineData("ARG TAG\nFROM alpine:${TAG:-3.20}", false)]
    [InlineData("ARG TAG\nFROM alpine${TAG:+:$TAG}", false)]
    [InlineData("ARG TAG\nFROM alpine:3.20", false)]
    [InlineData("FROM alpine:3.20\nARG TAG\nRUN echo $TAG", false)]
    [InlineData("FROM --platform=$BUILDPLATFORM alpine:3.20-$TARGETARCH", false)]
    public void An_argument_without_a_default_is_needed_where_FROM_uses_it(string dockerfile, bool isReported)
    {
        const string Text = "services:\n  web:\n    build: .\n";
        Rule<UnsetBuildArgumentRule>.Project("=== Dockerfile\n" + dockerfile, isReported ? Text.Replace("build: .", "[|build: .|]", System.StringComparison.Ordinal) : Text, severity: "error",
            message: "Service 'web' gives no build argument 'TAG', without which 'Dockerfile' has no base image");
    }

    [Theory]
    [InlineData("args: {TAG: '3.20'}")]
    [InlineData("args: [TAG]")]
    [InlineData("args: {TAG: $TAG}")]
    public void An_argument_that_is_given_is_not_missing(string arguments) =>
        Rule<UnsetBuildArgumentRule>.Project("=== Dockerfile\nARG TAG\nFROM alpine:$TAG\n", $"services:\n  web:\n    build:\n      context: .\n      {arguments}\n");
}
