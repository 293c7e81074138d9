using LspDock.Rules.Configuration;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    [Theory]
    [InlineData("preset: compose-style\nrules:\n  host-network: off\n", "compose-style")]
    [InlineData("preset: 'all@0.1'\n", "all")]
    [InlineData("preset:\n", "recommended")]
    [InlineData("ignore: ['vendor/**']\n", "recommended")]
    public void The_preset_is_read(string text, string name)
    {
        var (configuration, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(name, configuration.Settings.Preset.Name);
    }

    [Theory]
    [InlineData("preset: strikt\n", "strikt", "There is no preset 'strikt': did you mean 'strict'? The presets are recommended, compose-style, strict, all")]
    [InlineData("preset: recommended@0.0.1\n", "recommended@0.0.1", "There are no rules of version 0.0.1: the first is 0.1.0")]
    [InlineData("preset: [strict]\n", "[strict]", "'preset' is one name, such as 'preset: compose-style'")]
    [InlineData("presets: strict\n", "presets", "There is no key 'presets': did you mean 'preset'? The keys are 'preset', 'rules', 'ignore' and 'compose-files'")]
    [InlineData("- preset\n", "- preset", "A configuration is a mapping with the keys 'preset', 'rules', 'ignore' and 'compose-files'")]
    public void What_means_nothing_is_said_where_it_stands_and_counts_as_not_written(string text, string at, string message)
    {
        var (configuration, problems) = Read(text);

        var problem = Assert.Single(problems);
        Assert.Equal((at, message), (text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
        Assert.Equal("recommended", configuration.Settings.Preset.Name);
    }

    private static (LintConfiguration Configuration, System.Collections.Immutable.ImmutableArray<ConfigurationProblem> Problems) Read(string text) =>
        ConfigurationReader.Read(new DocumentPath(LintConfiguration.FileName), SourceText.From(text));
}
