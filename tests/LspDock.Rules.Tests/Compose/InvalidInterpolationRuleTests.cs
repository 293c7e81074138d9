using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidInterpolationRuleTests
{
    [Fact]
    public void It_is_reported_in_every_value_and_in_no_key() => Rule<InvalidInterpolationRule>.Compose("""
        name: "[|${}|]"
        x-common:
          image: nginx:[|${TAG/a/b}|]
        include:
          - path: a-[|${1}|].yaml
        services:
          web:
            image: nginx:1.27
            labels:
              ${KEY/a/b}: x
            extends: {file: "[|${F:}|]", service: a}
            command: |
              echo one
              echo [|${A%%.*}|] $$B $1 $(date)
            environment:
              - A=${B:-[|${C!}|]}
              - D=${E:-{}}
        """);

    [Theory]
    [InlineData("image: nginx:[|${TAG|]", "image: nginx:${TAG}")]
    [InlineData("image: \"[|${REG/nginx|]\"", "image: \"[|${REG/nginx|]\"")]
    [InlineData("image: nginx:[|${ TAG}|]", "image: nginx:${TAG}")]
    [InlineData("image: 'nginx:[|${TAG=1}|]'", "image: 'nginx:${TAG-1}'")]
    [InlineData("image: nginx:[|${TAG:=1}|]", "image: nginx:${TAG:-1}")]
    [InlineData("image: nginx:[|${TAG:0:3}|]", "image: nginx:[|${TAG:0:3}|]")]
    [InlineData("command: [\"sh\", \"-c\", \"echo [|${A#\\\"b\\\"}|]\"]", "command: [\"sh\", \"-c\", \"echo $${A#\\\"b\\\"}\"]")]
    [InlineData("healthcheck: {test: 'test [|${#A}|] -gt 1'}", "healthcheck: {test: 'test $${#A} -gt 1'}")]
    [InlineData("command: echo [|${A:=b}|]", "command: echo [|${A:=b}|]")]
    public void What_is_plainly_meant_is_written(string marked, string fixedTo) => Rule<InvalidInterpolationRule>.Compose($"services:\n  web:\n    {marked}\n", $"services:\n  web:\n    {Markup.Parse(fixedTo).Text}\n");

    [Theory]
    [InlineData("[|${TAG|]", "'${TAG' lacks its closing brace")]
    [InlineData("[|${}|]", "'${}' names no variable")]
    [InlineData("[|${TAG:=1}|]", "'${TAG:=1}' has something behind 'TAG' that Compose does not know: a default is written ':-'")]
    [InlineData("[|${TAG^^}|]", "'${TAG^^}' has something behind 'TAG' that Compose does not know: only a shell can change a variable's text")]
    [InlineData("[|${TAG:0:3}|]", "'${TAG:0:3}' has something behind 'TAG' that Compose does not know: only a shell can cut a piece out of a variable")]
    [InlineData("[|${TAG!}|]", "'${TAG!}' has something behind 'TAG' that Compose does not know: it takes '-', ':-', '?', ':?', '+' and ':+'")]
    [InlineData("[|${1A}|]", "'${1A}' does not start with a variable's name: letters, digits and '_', the first no digit")]
    public void The_message_says_what_is_wrong(string marked, string message) => Rule<InvalidInterpolationRule>.Compose($"services:\n  web:\n    image: \"{marked}\"\n", message: message);

    [Fact]
    public void Articles_may_have_gaps() => Rule<InvalidInterpolationRule>.Markdown("""
        ```yaml
        services:
          web:
            image: ${...}
        ```
        """);
}
