using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileProblemsTests
{
    [Theory]
    [InlineData("FROM a\n[|RNU|] x", DockerfileProblemKind.UnknownInstruction)]
    [InlineData("FROM a\n[|RUN[\"x\"]|]", DockerfileProblemKind.UnknownInstruction)]
    [InlineData("[||]# nothing\n", DockerfileProblemKind.MissingFrom)]
    [InlineData("[||]", DockerfileProblemKind.MissingFrom)]
    [InlineData("[|RUN|] x", DockerfileProblemKind.MissingFrom)]
    [InlineData("ARG A=1\n[|RUN|] x\nFROM a", DockerfileProblemKind.BeforeFrom)]
    [InlineData("[|FROM|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("[|FROM a AS|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a [|build|]", DockerfileProblemKind.ExpectedAs)]
    [InlineData("FROM a AS [|1build|]", DockerfileProblemKind.InvalidStageName)]
    [InlineData("FROM a AS b [|c|]", DockerfileProblemKind.ExtraArgument)]
    [InlineData("FROM a\n[|COPY x|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a\n[|USER|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a\n[|ENV A|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a\nENV A=1 [|B|]", DockerfileProblemKind.ExpectedEquals)]
    [InlineData("FROM a\nENV =[|x|]", DockerfileProblemKind.EmptyName)]
    [InlineData("FROM a\nCMD [|[\"a\", 1]|]", DockerfileProblemKind.NonStringElement)]
    [InlineData("FROM a\nCMD [|[\"a\", {\"b\": [1]}, null]|]", DockerfileProblemKind.NonStringElement)]
    [InlineData("FROM a\nSHELL [|bash -c|]", DockerfileProblemKind.ShellNeedsJson)]
    [InlineData("FROM a\nCOPY [|--form|]=b x y", DockerfileProblemKind.UnknownFlag)]
    [InlineData("FROM a\nCMD [|--x|]", DockerfileProblemKind.UnknownFlag)]
    [InlineData("FROM a\nCOPY --from=b [|--from=c|] x y", DockerfileProblemKind.RepeatedFlag)]
    [InlineData("FROM a\nCOPY [|--from|] x y", DockerfileProblemKind.FlagWithoutValue)]
    [InlineData("FROM a\n[|ONBUILD|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a\nONBUILD [|FROM|] b", DockerfileProblemKind.InvalidTrigger)]
    [InlineData("FROM a\nONBUILD [|ONBUILD|] RUN x", DockerfileProblemKind.InvalidTrigger)]
    [InlineData("FROM a\nHEALTHCHECK [|curl|] x", DockerfileProblemKind.UnknownHealthCheckKind)]
    [InlineData("FROM a\n[|HEALTHCHECK CMD|]", DockerfileProblemKind.MissingArgument)]
    [InlineData("FROM a\nHEALTHCHECK NONE [|x|]", DockerfileProblemKind.ExtraArgument)]
    [InlineData("# escape=`\n[|# escape=`|]\nFROM a", DockerfileProblemKind.RepeatedDirective)]
    [InlineData("# escape=[|x|]\nFROM a", DockerfileProblemKind.InvalidEscape)]
    [InlineData("FROM a\n[|\\|]", DockerfileProblemKind.EmptyInstruction)]
    public void What_docker_refuses_is_a_problem_at_its_place(string markup, string kind) => DockerfileSample.Marked(markup).HasProblems(kind);

    [Theory]
    [InlineData("FROM a\nCMD")]
    [InlineData("FROM a\nENTRYPOINT []")]
    [InlineData("FROM a\nCMD ['not json']")]
    [InlineData("FROM a\nARG --x A")]
    [InlineData("from a as B\nrun --mount=type=bind --mount=type=cache,target=/x y")]
    [InlineData("ARG A\nARG B=1 C\nFROM ${A}")]
    [InlineData("FROM a\nHEALTHCHECK --interval=1s --retries=3 CMD x")]
    [InlineData("FROM a\nCOPY --link --parents=true --exclude=a --exclude=b x y")]
    public void What_docker_takes_is_none(string text) => Assert.Empty(DockerfileSample.Parse(text).Problems);

    [Theory]
    [InlineData("RNU", "RUN")]
    [InlineData("copyy", "copy")]
    [InlineData("ENTRYPIONT", "ENTRYPOINT")]
    [InlineData("XYZZY", "")]
    public void An_unknown_instruction_names_the_nearest_in_its_own_case(string written, string nearest) =>
        Assert.Equal([written, nearest], Assert.Single(DockerfileSample.Parse("FROM a\n" + written + " x").Problems).Arguments);

    [Fact]
    public void An_excerpt_needs_no_from() =>
        Assert.Empty(DockerfileTree.ParseExcerpt(EmbeddedText.Whole(new DocumentPath("readme.md"), SourceText.From("RUN echo\nUSER app\n"))).Problems);
}
