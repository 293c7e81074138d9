using LspDock.Features.Conversion.ToDockerRun;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Rules.DockerRun;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>What holds of the commands of every project, tried on the examples, and on the Compose files below <c>LSPDOCK_CORPUS</c> when that is set.</summary>
public sealed class DockerRunCorpusTests
{
    [Theory]
    [InlineData(ShellDialect.Posix, "up.sh")]
    [InlineData(ShellDialect.PowerShell, "up.ps1")]
    public void Commands_read_back_without_a_flag_that_docker_does_not_know(ShellDialect dialect, string name)
    {
        var failures = new List<string>();
        foreach (var path in ResolvedCorpusTests.Paths())
        {
            var document = new DocumentPath(path);
            var files = new WorkspaceFiles(["/"], new ConfigurationFiles());
            var script = DockerRunConversion.Convert(new ComposeResolutionOptions { Files = [document], Folder = document.Folder, FolderName = "p" }, files, dialect);
            var read = DocumentReader.Read(new DocumentPath(name), SourceText.From(script.Text), Notation.Shell);
            failures.AddRange(read.Problems.Select(problem => $"{path}: {problem.Kind}"));
            failures.AddRange(Linter.Check(read, [new UnknownFlagRule(), new MisplacedFlagRule()], LintSettings.Default).Select(finding => $"{path}: {finding.Message}"));
        }
        Assert.Empty(failures.Take(20));
    }
}
