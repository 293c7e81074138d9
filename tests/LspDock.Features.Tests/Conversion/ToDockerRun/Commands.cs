using System.Collections.Immutable;
using LspDock.Features.Conversion.ToDockerRun;
using LspDock.Linting;
using LspDock.Rules.DockerRun;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>The docker commands of Compose files that exist nowhere but in a test.</summary>
internal static class Commands
{
    private static readonly ImmutableArray<Rule> FlagRules = [new UnknownFlagRule(), new InvalidFlagValueRule(), new ConflictingFlagsRule(), new MisplacedFlagRule()];

    /// <summary>Converts the files that a text starts with <c>=== path</c>.</summary>
    public static DockerRunScript Convert(string files, ShellDialect dialect = ShellDialect.Posix, params ImmutableArray<string> profiles)
    {
        var memory = MemoryFiles.Of(files);
        return DockerRunConversion.Convert(new ComposeResolutionOptions { Files = [memory.First], Folder = memory.First.Folder, FolderName = "p", Profiles = profiles }, memory, dialect);
    }

    /// <summary>The commands and comments of a Compose file, without the script's header; read back, they have no flag that is wrong.</summary>
    public static string Of(string compose, ShellDialect dialect = ShellDialect.Posix)
    {
        var script = Convert("=== compose.yaml\n" + compose, dialect);
        AssertReadsBack(script.Text, dialect);
        return script.Text[(script.Text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }

    /// <summary>The flags of the service <c>web</c>, which runs <c>img</c>, without its name and the default network, and what follows the image.</summary>
    public static string Flags(string service, string rest = "", ShellDialect dialect = ShellDialect.Posix)
    {
        var indented = string.Concat(service.Split('\n').Select(line => $"    {line}\n"));
        var text = Of($"services:\n  web:\n    image: img\n{indented}{rest}", dialect);
        var command = text[text.IndexOf("docker run -d", StringComparison.Ordinal)..].Split("\n\n")[0];
        var onOneLine = command.Replace(dialect == ShellDialect.PowerShell ? " `\n    " : " \\\n    ", " ", StringComparison.Ordinal).TrimEnd('\n');
        return onOneLine.Replace("docker run -d --name web", "", StringComparison.Ordinal).Replace(" --network p_default", "", StringComparison.Ordinal).Replace(" img", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>The notes of a service named <c>web</c>.</summary>
    public static string[] Notes(string service, string rest = "")
    {
        var indented = string.Concat(service.Split('\n').Select(line => $"    {line}\n"));
        return [.. Convert($"=== compose.yaml\nservices:\n  web:\n    image: img\n{indented}{rest}").Notes.Select(note => note.Message)];
    }

    public static void AssertReadsBack(string script, ShellDialect dialect)
    {
        var document = DocumentReader.Read(new DocumentPath(dialect == ShellDialect.PowerShell ? "up.ps1" : "up.sh"), SourceText.From(script), Notation.Shell);
        Assert.Empty(document.Problems);
        Assert.Empty(Linter.Check(document, FlagRules, LintSettings.Default with { Preset = RulePreset.All }).Select(finding => finding.Message));
    }
}
