using LspDock.Syntax.Compose;
using LspDock.Syntax.Dotenv;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dotenv;

public sealed class DotenvTreeTests
{
    [Theory]
    [InlineData("A=b\n", "A=b")]
    [InlineData("\uFEFFA=b\n", "A=b")]
    [InlineData("A: b\n", "A=b")]
    [InlineData("A =  b  \n", "A=b")]
    [InlineData("export A=b\n", "A=b")]
    [InlineData("export\tA=b\n", "A=b")]
    [InlineData("exported=b\n", "exported=b")]
    [InlineData("  A=b\r\nC=d\r\n", "A=b|C=d")]
    [InlineData("a.b-c[0]_é=1\n", "a.b-c[0]_é=1")]
    [InlineData("A=\n", "A=")]
    [InlineData("A=", "A=")]
    [InlineData("A\n", "A")]
    [InlineData("# c\n\n  # d\nA=b\n", "A=b")]
    [InlineData("A=b # c\n", "A=b")]
    [InlineData("A=b\t# c\n", "A=b\t# c")]
    [InlineData("A=b# c\n", "A=b# c")]
    [InlineData("A= # c\n", "A=# c")]
    [InlineData("A=#c\n", "A=#c")]
    [InlineData("A=b c = d\n", "A=b c = d")]
    [InlineData("A=b=c\n", "A=b=c")]
    [InlineData("A='b $C \\n'\n", "A=b $C \\n")]
    [InlineData("A='it\\'s'\n", "A=it's")]
    [InlineData("A=\"b\\tc\\\"\\\\\"\n", "A=b\tc\"\\")]
    [InlineData("A=\"\\0101\\q\\08\"\n", "A=A\\q\\08")]
    [InlineData("A=\"b\nc\" # d\nE=f\n", "A=b\nc|E=f")]
    [InlineData("A=\"b\" C=d\n", "A=b|C=d")]
    [InlineData("A=b\nA=c\n", "A=b|A=c")]
    [InlineData("A=\"\"\n", "A=")]
    public void Variables_are_read_as_Compose_reads_them(string text, string expected)
    {
        var tree = Parse(text);

        Assert.Empty(tree.Problems);
        Assert.Equal(expected, string.Join("|", tree.Entries.Select(entry => entry.Value is null ? entry.Key : $"{entry.Key}={entry.Value}")));
        Assert.All(tree.Entries, entry => Assert.Equal(entry.Key, tree.Source.Text.ToString(entry.KeySpan)));
    }

    [Theory]
    [InlineData("A=\"b\nC=d\n", DotenvProblemKind.UnterminatedQuote, "\"b")]
    [InlineData("A='b\\'\n", DotenvProblemKind.UnterminatedQuote, "'b\\'")]
    [InlineData("A B=c\n", DotenvProblemKind.BlankInKey, "A B")]
    [InlineData("A B\n", DotenvProblemKind.BlankInKey, "A B")]
    [InlineData("A$=c\n", DotenvProblemKind.KeyCharacter, "$")]
    [InlineData("\"A\"=c\n", DotenvProblemKind.KeyCharacter, "\"")]
    [InlineData("😀=c\n", DotenvProblemKind.KeyCharacter, "😀")]
    [InlineData("A=b\nC", DotenvProblemKind.KeyAtEnd, "C")]
    [InlineData("A='b'c'\n", DotenvProblemKind.TextBehindQuote, "c'")]
    [InlineData("A=\"b\"/c\n", DotenvProblemKind.TextBehindQuote, "/c")]
    [InlineData("A=${B/c/d}\n", DotenvProblemKind.Interpolation, "${B/c/d}")]
    [InlineData("A=\"x${B\"\n", DotenvProblemKind.Interpolation, "${B")]
    [InlineData("A=\"\\t${B\"\n", DotenvProblemKind.Interpolation, "\"\\t${B\"")]
    public void What_Compose_refuses_is_a_problem_at_its_place(string text, string kind, string place)
    {
        var tree = Parse(text);

        var problem = Assert.Single(tree.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(place, text.Substring(problem.At.Span.Start, problem.At.Span.Length));
    }

    [Theory]
    [InlineData("A=x\nR=$A\n", "x")]
    [InlineData("A=x\nR=${A}\n", "x")]
    [InlineData("A=x\nR=\"${A}y\"\n", "xy")]
    [InlineData("A=x\nR='$A'\n", "$A")]
    [InlineData("R=$$A\n", "$A")]
    [InlineData("R=\"\\$A\"\n", "$A")]
    [InlineData("R=$A\n", null)]
    [InlineData("R=${A:-d}\n", "d")]
    [InlineData("A=\nR=${A:-d}\n", "d")]
    [InlineData("A=\nR=${A-d}\n", "")]
    [InlineData("A=x\nR=${A:-d}\n", "x")]
    [InlineData("A=x\nR=${A:?m}\n", "x")]
    [InlineData("A=\nR=${A:?m}\n", null)]
    [InlineData("A=\nR=${A?m}\n", "")]
    [InlineData("R=${A?m}\n", null)]
    [InlineData("A=x\nR=${A:+r}\n", "r")]
    [InlineData("A=\nR=${A:+r}\n", "")]
    [InlineData("A=\nR=${A+r}\n", "r")]
    [InlineData("R=${A+r}\n", null)]
    [InlineData("A=x\nR=${A:-${B:?e}}\n", "x")]
    [InlineData("R=${A:-${B:-c}}\n", "c")]
    [InlineData("R=${A:-{}}\n", "{}")]
    [InlineData("R=1$ 2$1 $(x)\n", "1$ 2$1 $(x)")]
    [InlineData("A=x\nR=${a}\n", null)]
    [InlineData("A\nR=$A\n", null)]
    public void Variables_are_replaced_by_those_above(string text, string? expected) =>
        Assert.Equal(expected, Parse(text).Variables(ComposeVariables.None).Find("R")!.Value);

    [Fact]
    public void A_later_file_and_the_environment_take_an_earlier_ones_place()
    {
        var first = Parse("A=1\nB=1\nC=1\n").Variables(ComposeVariables.None);
        var both = Parse("B=2\nA\nD=$C\n", path: "second.env").Variables(first).WithEnvironment([new("C", "3")]);

        Assert.True(both.IsRead);
        Assert.Equal(["A", "B", "C", "D"], both.Names.Order(StringComparer.Ordinal));
        Assert.Equal("1", both.Find("A")!.Value);
        Assert.Equal("2", both.Find("B")!.Value);
        Assert.Equal("second.env", both.Find("B")!.Document!.Value.Value);
        Assert.Equal("3", both.Find("C")!.Value);
        Assert.Null(both.Find("C")!.Document);
        Assert.Equal("1", both.Find("D")!.Value);
        Assert.Null(both.Find("E"));
        Assert.False(ComposeVariables.None.IsRead);
    }

    [Theory]
    [InlineData("A='b' # c\n", "A='b' # c")]
    [InlineData("  A=b  \n#c\n\nD\n", "A=b  |D")]
    [InlineData("A=$B", "A=$B")]
    [InlineData("A", "A")]
    public void A_raw_file_has_values_as_they_are(string text, string expected)
    {
        var tree = Parse(text, DotenvFormat.Raw);

        Assert.Empty(tree.Problems);
        Assert.Equal(expected, string.Join("|", tree.Entries.Select(entry => entry.Value is null ? entry.Key : $"{entry.Key}={entry.Value}")));
    }

    [Theory]
    [InlineData("A B=c\n", DotenvProblemKind.BlankInKey)]
    [InlineData("A =c\n", DotenvProblemKind.BlankInKey)]
    [InlineData("=c\n", DotenvProblemKind.EmptyKey)]
    public void A_raw_files_names_have_no_blanks(string text, string kind) => Assert.Equal(kind, Assert.Single(Parse(text, DotenvFormat.Raw).Problems).Kind);

    [Theory]
    [InlineData("set -a\nA=$(cat \"b\")\n")]
    [InlineData("#!/bin/sh\nA=b && C=\"d\n")]
    [InlineData("A=b\nif [ -z \"$A\" ]; then\n  A=\"c\"\nfi\n")]
    public void A_shell_script_has_no_problems(string text)
    {
        var tree = Parse(text);

        Assert.True(tree.IsShell);
        Assert.Empty(tree.Problems);
    }

    [Theory]
    [InlineData("A=\"b")]
    [InlineData("A='b\\'\n")]
    [InlineData("A=${\n")]
    [InlineData("A\n")]
    [InlineData("=\n")]
    [InlineData("A=\"\\")]
    [InlineData("\uD83D")]
    [InlineData("export ")]
    public void Any_text_is_read_whole_or_cut(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000));
        foreach (var length in (int[])[0, 1, unit.Length, unit.Length + 1, text.Length - 1, text.Length])
        {
            var tree = Parse(text[..length]);
            Assert.All(tree.Problems, problem => Assert.InRange(problem.At.Span.End, 0, length));
        }
    }

    private static DotenvTree Parse(string text, DotenvFormat format = DotenvFormat.Compose, string path = ".env") =>
        DotenvTree.Parse(EmbeddedText.Whole(new DocumentPath(path), SourceText.From(text)), format);
}
