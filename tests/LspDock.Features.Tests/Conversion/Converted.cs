using LspDock.Features.Conversion.ToCompose;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Embedding;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What docker commands become as a Compose file, which must be one that Docker takes.</summary>
internal static class Converted
{
    /// <summary>The conversion of a script.</summary>
    public static ConvertedCompose Script(string commands, string name = "run.sh", Notation notation = Notation.Shell)
    {
        var document = DocumentReader.Read(new DocumentPath(name), SourceText.From(commands), notation);
        var converted = ComposeConversion.Convert(document);
        Assert.True(converted is not null, commands);
        AssertTaken(converted.Text);
        return converted;
    }

    /// <summary>The file that a script becomes.</summary>
    public static string Yaml(string commands) => Script(commands).Text;

    /// <summary>One service of the file, without the image and what every container on the default bridge has.</summary>
    public static string Service(string commands, string service) =>
        string.Concat(Resolved.Part(Yaml(commands), $"  {service}:\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("image: ", StringComparison.Ordinal) && line != "network_mode: bridge").Select(line => line + "\n"));

    /// <summary>What the flags of one command become.</summary>
    public static string Flags(string flags) => Service($"docker run {flags} app", "app");

    /// <summary>Asserts that a file reads back, and that nothing in it is refused.</summary>
    public static void AssertTaken(string yaml)
    {
        var path = new DocumentPath("compose.yaml");
        var document = DocumentReader.Read(path, SourceText.From(yaml), Notation.Compose);
        var refused = Linter.Check(document, RuleCatalog.All, LintSettings.Default).Where(finding => finding.Severity == Severity.Error || finding.Rule.Id.StartsWith("LD00", StringComparison.Ordinal));
        Assert.True(!refused.Any(), string.Join('\n', refused.Select(finding => $"{finding.Rule.Name}: {finding.Message}")) + "\n" + yaml);
        var resolution = Resolved.Of(MemoryFiles.Of($"=== compose.yaml\n{yaml}"), [path], []);
        Assert.Empty(resolution.Errors.Where(error => error.Kind != ComposeResolutionProblemKind.RequiredVariable).Select(error => error.Kind));
    }
}
