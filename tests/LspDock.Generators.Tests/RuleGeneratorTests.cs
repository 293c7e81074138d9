using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Generators.Tests;

public sealed class RuleGeneratorTests
{
    private const string Class = "namespace LspDock.Rules.Security; public sealed class OpenDoorRule : Rule;";

    [Fact]
    public void A_page_and_its_class_become_a_descriptor_and_a_member_of_the_catalogue()
    {
        var (source, errors) = Generate(Page());

        Assert.Empty(errors);
        Assert.Contains("public static global::LspDock.Linting.RuleDescriptor OpenDoor { get; }", source, StringComparison.Ordinal);
        Assert.Contains("Aliases = [\"hadolint:DL1\", \"kics:door\"],", source, StringComparison.Ordinal);
        Assert.Contains("new global::LspDock.Rules.Security.OpenDoorRule(),", source, StringComparison.Ordinal);
        Assert.Contains("public const string Version = \"1.2.3\";", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "\"recommended\"")]
    [InlineData("presets: [compose-style]\n", "\"compose-style\"")]
    [InlineData("presets: [compose-style, strict]\n", "\"compose-style\", \"strict\"")]
    public void A_page_without_presets_is_recommended(string line, string presets)
    {
        var (source, errors) = Generate(Page(line));

        Assert.Empty(errors);
        Assert.Contains($"Presets = [{presets}],", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("presets: [compose-stile]\n", "'compose-stile' is no preset that a rule can be in")]
    [InlineData("presets: [all]\n", "'all' is no preset that a rule can be in")]
    [InlineData("presets: []\n", "'presets' is empty: leave it out for a rule that is on by default")]
    [InlineData("preset: strict\n", "'preset' is no key of the front matter")]
    public void Another_preset_stops_the_build(string line, string message) =>
        Assert.Equal([$"/project/rules/open-door.md: {message}"], Generate(Page(line)).Errors);

    private static string Page(string line = "") => $"""
        ---
        id: LD1099
        title: Door is open
        severity: warning
        category: security
        applies-to: [compose]
        {line}fix: none
        since: 0.1.0
        aliases: [hadolint:DL1, kics:door]
        source: https://example.com/
        ---
        # open-door

        ## What it does
        Reports doors.
        """;

    private static (string Source, ImmutableArray<string> Errors) Generate(string page)
    {
        var result = CSharpGeneratorDriver.Create([new RuleGenerator().AsSourceGenerator()], [new PageText(page)], optionsProvider: new BuildOptions())
            .RunGenerators(CSharpCompilation.Create("Rules", [CSharpSyntaxTree.ParseText(Class, cancellationToken: TestContext.Current.CancellationToken)]), TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Empty(result.Results.Select(generator => generator.Exception).OfType<Exception>());
        Assert.All(result.GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics()));
        return (string.Concat(result.GeneratedTrees.Select(tree => tree.ToString())), [.. result.Diagnostics.Select(problem => problem.GetMessage(CultureInfo.InvariantCulture))]);
    }

    private sealed class PageText(string text) : AdditionalText
    {
        public override string Path => "/project/rules/open-door.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>What the project file says.</summary>
    private sealed class BuildOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = key == "build_property.Version" ? "1.2.3" : "";
                return value.Length > 0;
            }
        }
    }
}
