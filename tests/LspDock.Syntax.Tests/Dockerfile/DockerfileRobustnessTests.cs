using System.Text;
using LspDock.Syntax.Dockerfile;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileRobustnessTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Dockerfile", "Samples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Read(string sample) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Dockerfile", "Samples", sample));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Real_files_have_no_problems(string sample) => Assert.Empty(DockerfileSample.Parse(Read(sample)).Problems.Select(problem => problem.Kind + string.Join(' ', problem.Arguments)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_line_of_a_real_file_is_read_once(string sample)
    {
        var tree = DockerfileSample.Parse(Read(sample));
        var covered = new HashSet<int>();
        foreach (var instruction in tree.Instructions)
        {
            for (var position = instruction.Lines.Start; position < instruction.Lines.End; position++) Assert.True(covered.Add(position));
        }
        foreach (var comment in tree.Comments)
        {
            for (var position = comment.Span.Start; position < comment.Span.End; position++) covered.Add(position);
        }
        var text = tree.Source.Text;
        Assert.DoesNotContain(Enumerable.Range(0, text.Length), position => !char.IsWhiteSpace(text[position]) && !covered.Contains(position));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Prefixes_never_throw_and_their_spans_lie_inside(string sample)
    {
        var text = Read(sample);
        for (var length = 0; length <= text.Length; length += 1) CheckSpans(text.Substring(0, length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Files_with_lines_left_out_and_other_breaks_never_throw(string sample)
    {
        var lines = Read(sample).Split('\n');
        for (var left = 0; left < lines.Length; left++) CheckSpans("\uFEFF" + string.Join("\r\n", lines.Where((_, line) => line != left)));
        CheckSpans(string.Join("\r", lines));
    }

    [Theory]
    [InlineData("RUN a \\\n", "", 10_000)]
    [InlineData("FROM s AS s\n", "", 10_000)]
    [InlineData("FROM s AS s\nENV A=$A$B B=${A:-x}\nUSER ${A:-$B}\n", "", 10_000)]
    [InlineData("RUN a <<X\n", "", 10_000)]
    [InlineData("<<X", "RUN ", 20_000)]
    [InlineData(" <<X", "RUN ", 10_000)]
    [InlineData("${A:-", "ENV A=", 10_000)]
    [InlineData("${A:-\"", "FROM ", 10_000)]
    [InlineData("[", "CMD [", 50_000)]
    [InlineData("{\"", "CMD [", 50_000)]
    [InlineData("ONBUILD ", "", 50_000)]
    [InlineData("--", "RUN ", 50_000)]
    [InlineData("A=\"$B\" ", "ENV ", 10_000)]
    [InlineData("ENV A=$A$A\n", "FROM a\nENV A=x\n", 10_000)]
    [InlineData("USER a\n", "FROM a\n", 10_000)]
    [InlineData("# c\n", "RUN a \\\n", 10_000)]
    [InlineData("# escape=`\n", "", 10_000)]
    [InlineData("\\", "FROM ", 50_000)]
    public void Long_files_never_throw(string part, string before, int count) =>
        CheckSpans(new StringBuilder(before).Insert(before.Length, part, count).ToString());

    private static void CheckSpans(string text)
    {
        var tree = DockerfileSample.Parse(text);
        _ = DockerfileBinder.Bind(tree);
        foreach (var instruction in tree.Instructions)
        {
            Inside(instruction.Lines, text);
            Assert.True(instruction.Lines.Contains(instruction.Span));
            Assert.True(instruction.Span.Contains(instruction.ArgumentsSpan));
            Assert.Equal(instruction.KeywordWord.Span.Start, instruction.Span.Start);
            foreach (var span in instruction.Arguments.Select(word => word.Span)
                .Concat(instruction.Flags.Select(flag => flag.Span))
                .Concat(instruction.Assignments.Select(assignment => assignment.Name.Span))
                .Concat(instruction.Heredocs.Select(heredoc => heredoc.Marker)))
            {
                Assert.True(instruction.Span.Contains(span));
            }
            foreach (var heredoc in instruction.Heredocs) Inside(heredoc.Body, text);
            if (instruction.Shell is { } shell) Inside(shell.ToHost(new(0, shell.Text.Length)), text);
        }
        foreach (var problem in tree.Problems) Inside(problem.At.Span, text);
        foreach (var comment in tree.Comments)
        {
            Inside(comment.Span, text);
            Inside(comment.Governs, text);
        }
    }

    private static void Inside(TextSpan span, string text) => Assert.InRange(span.End, 0, text.Length);
}
