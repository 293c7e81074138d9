using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.DockerRun;

/// <summary>Lines that people wrote, against what a person reads in them.</summary>
public sealed class RunLinesTests
{
    private const string OnlyShown = "prose";

    /// <summary>The rows of the table: command, image, flags, and why ours differ, empty when they do not.</summary>
    public static TheoryData<string, string, string, string> Lines =>
    [
        .. from row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "DockerRun", "run-lines.tsv")).Skip(1)
           let cells = row.Split('\t')
           select (cells[0], cells[1], cells[2], cells.ElementAtOrDefault(3) ?? ""),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_read_as_a_person_reads_it(string line, string image, string flags, string reason)
    {
        var document = DocumentReader.Read(new DocumentPath("README.md"), SourceText.From($"```sh\n{line}\n```\n"));
        var command = document.Nodes.OfType<ShellCommand>().Select(DockerCommandReader.Read).OfType<DockerCommand>().Last(found => found.Verb == "run");

        var read = command.IsSynopsis ? (OnlyShown, "") : (ImageOf(document), string.Join(" ; ", command.Flags.Select(TextOf)));
        if (reason.Length == 0) Assert.Equal((image, flags), read);
        else Assert.NotEqual((image, flags), read);
    }

    private static string ImageOf(LintDocument document) =>
        document.Projects.SelectMany(project => project.Containers).LastOrDefault()?.Image is not { } image ? "-"
        : image.IsKnown(out var reference) ? reference.ToString()
        : "?";

    private static string TextOf(DockerFlag flag) => flag.Name + (flag.Value is { } value ? "=" + value.Template.Replace(ShellWord.Unknown, '…') : "");
}
