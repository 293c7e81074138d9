using System.Collections.Immutable;
using System.Reflection;
using LspDock.Linting;
using LspDock.Rules.Dockerfiles;
using LspDock.Syntax;
using LspDock.Syntax.Dockerfile;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Dockerfiles;

public sealed class InvalidDockerfileRuleTests
{
    [Theory]
    [InlineData("RNU", "RUN")]
    [InlineData("entrypiont", "entrypoint")]
    [InlineData("HEALTCHECK", "HEALTHCHECK")]
    public void A_mistyped_instruction_is_corrected_in_its_own_case(string written, string meant) => Rule<InvalidDockerfileRule>.Dockerfile(
        $"FROM alpine:3.20\n[|{written}|] CMD true\n",
        fixedTo: $"FROM alpine:3.20\n{meant} CMD true\n");

    [Fact]
    public void An_instruction_like_no_other_has_no_fix() => Rule<InvalidDockerfileRule>.Dockerfile("FROM a\n[|INCLUDE|] b\n", fixedTo: "FROM a\nINCLUDE b\n");

    [Fact]
    public void A_mistyped_flag_keeps_its_value() => Rule<InvalidDockerfileRule>.Dockerfile(
        "FROM a\nCOPY [|--chwon|]=app:app x y\n",
        fixedTo: "FROM a\nCOPY --chown=app:app x y\n");

    [Fact]
    public void An_excerpt_in_an_article_needs_no_from() => Rule<InvalidDockerfileRule>.Markdown("""
        ```dockerfile
        RUN apk add curl
        ```
        """);

    [Theory]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("%%INSTALL%%")]
    [InlineData("[|....|]")]
    public void What_an_article_leaves_out_is_no_instruction(string line) => Rule<InvalidDockerfileRule>.Markdown($"""
        ```dockerfile
        FROM alpine:3.21
        {line}
        CMD true
        ```
        """);

    [Theory]
    [InlineData("FROM a\nRNU x", "'RNU' is no instruction; did you mean 'RUN'?")]
    [InlineData("FROM a\nINCLUDE x", "'INCLUDE' is no instruction")]
    [InlineData("FROM a\nCOPY x", "COPY lacks its destination")]
    [InlineData("FROM a\nUSER", "USER lacks its argument")]
    [InlineData("RUN x\nFROM a", "RUN stands before the first FROM, where only ARG may")]
    public void The_message_names_the_users_own_thing(string text, string message)
    {
        var document = DocumentReader.Read(new DocumentPath("Dockerfile"), SourceText.From(text));
        Assert.Equal(message, Assert.Single(Linter.Check(document, [new InvalidDockerfileRule()], LintSettings.Default, cancellationToken: TestContext.Current.CancellationToken)).Message);
    }

    public static TheoryData<string> Kinds =>
        [.. typeof(DockerfileProblemKind).GetFields(BindingFlags.Public | BindingFlags.Static).Select(kind => (string)kind.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_problem_has_its_words(string kind)
    {
        var tree = DocumentReader.Read(new DocumentPath("Dockerfile"), SourceText.From(""));
        var problem = new SyntaxProblem(kind, tree.Problems[0].At) { Arguments = ImmutableArray.Create("one", "two", "three") };
        Assert.NotNull(new InvalidDockerfileRule().Check(problem));
    }
}
