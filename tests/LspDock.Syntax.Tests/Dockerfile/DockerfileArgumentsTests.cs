using LspDock.Syntax.Dockerfile;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileArgumentsTests
{
    [Theory]
    [InlineData("""CMD ["a", "b c"]""", true, "a|b c")]
    [InlineData("""CMD []""", true, "")]
    [InlineData("""CMD [ "a\u0041\n" ]""", true, "aA\n")]
    [InlineData("""CMD ['a']""", false, "['a']")]
    [InlineData("""CMD ["a"] && b""", false, """["a"] && b""")]
    [InlineData("""CMD ["a",]""", false, """["a",]""")]
    [InlineData("""CMD ["a\x"]""", false, """["a\x"]""")]
    [InlineData("""CMD ["a" "b"]""", false, """["a" "b"]""")]
    [InlineData("""CMD [ -f x ]""", false, "[ -f x ]")]
    [InlineData("""COPY ["a b", "/c/"]""", true, "a b|/c/")]
    [InlineData("COPY a\tb /c/", false, "a|b|/c/")]
    [InlineData("""VOLUME ["/data"]""", true, "/data")]
    [InlineData("VOLUME /data /logs", false, "/data|/logs")]
    [InlineData("HEALTHCHECK --interval=5s CMD curl -f http://localhost/", false, "CMD|curl -f http://localhost/")]
    [InlineData("""healthcheck cmd ["curl", "-f"]""", true, "cmd|curl|-f")]
    [InlineData("HEALTHCHECK NONE", false, "NONE")]
    [InlineData("WORKDIR /my dir", false, "/my dir")]
    [InlineData("MAINTAINER A B <a@b.c>", false, "A B <a@b.c>")]
    [InlineData("STOPSIGNAL SIGTERM", false, "SIGTERM")]
    [InlineData("""SHELL ["/bin/bash", "-c"]""", true, "/bin/bash|-c")]
    public void Exec_form_shell_form_and_words_are_told_apart(string line, bool isJson, string arguments)
    {
        var instruction = DockerfileSample.Parse(line).Instructions[0];
        Assert.Equal(isJson, instruction.IsJson);
        Assert.Equal(arguments, string.Join("|", instruction.Arguments.Select(word => word.Text)));
    }

    [Fact]
    public void Elements_of_an_array_span_their_quotes() => DockerfileSample.Marked("""
        ENTRYPOINT [ [|"a\"b"|], \
          [|"c"|] ]
        """).Gives(tree => tree.Instructions[0].Arguments.Select(word => word.Span));

    [Theory]
    [InlineData("ENV A=1 B=\"x y\" C='z w' D=a\\ b", "A=1;B=\"x y\";C='z w';D=a\\ b")]
    [InlineData("ENV A some text here", "A=some text here")]
    [InlineData("LABEL a.b=\"c=d\"", "a.b=\"c=d\"")]
    [InlineData("ARG VERSION", "VERSION=")]
    [InlineData("ARG A=1 B", "A=1;B=")]
    [InlineData("ENV A=1 \\\n    B=2", "A=1;B=2")]
    public void Assignments_are_read_in_both_forms(string line, string expected)
    {
        var instruction = DockerfileSample.Parse(line).Instructions[0];
        Assert.Equal(expected, string.Join(";", instruction.Assignments.Select(assignment => assignment.Name.Text + "=" + assignment.Value?.Text)));
        Assert.Equal(line.StartsWith("ENV A some", StringComparison.Ordinal), instruction.IsLegacyAssignment);
    }

    [Fact]
    public void Onbuild_holds_an_instruction()
    {
        var instruction = DockerfileSample.Parse("FROM a\nONBUILD COPY --chown=1 . /app/").Instructions[1];
        Assert.Equal(DockerfileKeyword.Copy, instruction.Trigger!.Keyword);
        Assert.Equal([".", "/app/"], instruction.Trigger.Arguments.Select(word => word.Text));
        Assert.Equal(instruction.Lines, instruction.Trigger.Lines);
    }

    [Fact]
    public void Shell_text_maps_back_over_continuations_and_comments()
    {
        var sample = DockerfileSample.Marked("""
            FROM debian
            RUN apt-get update \
              # lists first
              && apt-get [|install \
                curl|]
            """);
        var shell = sample.Tree.Instructions[1].Shell!;
        var text = shell.Text.ToString();
        Assert.Equal("apt-get update   && apt-get install     curl", text);
        Assert.Equal(sample.Marks[0], shell.ToHost(TextSpan.FromBounds(text.IndexOf("install", StringComparison.Ordinal), text.Length)));
    }

    [Theory]
    [InlineData("$A", "A", "", "")]
    [InlineData("${A}", "A", "", "")]
    [InlineData("${A:-debian:9}", "A", ":-", "debian:9")]
    [InlineData("${A-${B:-'}'}}", "A", "-", "${B:-'}'}")]
    [InlineData("${A##*/}", "A", "##", "*/")]
    [InlineData("${A//x/y}", "A", "//", "x/y")]
    [InlineData("$1a", "1", "", "")]
    public void Variables_are_read_with_their_modifier(string text, string name, string modifier, string operand)
    {
        var variable = DockerfileVariable.Read(text, 0, '\\', out var isMalformed);
        Assert.False(isMalformed);
        Assert.Equal((name, modifier, operand), (variable!.Name, variable.Operator, text.Substring(variable.Operand.Start, variable.Operand.Length)));
    }

    [Theory]
    [InlineData("${A", true)]
    [InlineData("${}", true)]
    [InlineData("${A^^}", true)]
    [InlineData("${#A}", true)]
    [InlineData("$", false)]
    [InlineData("$ A", false)]
    public void What_is_no_variable_is_malformed_or_stands_for_itself(string text, bool expected)
    {
        Assert.Null(DockerfileVariable.Read(text, 0, '\\', out var isMalformed));
        Assert.Equal(expected, isMalformed);
    }
}
