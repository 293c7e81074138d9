using LspDock.Linting;
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
    [InlineData("presets: strict\n", "presets", "There is no key 'presets': did you mean 'preset'? The keys are 'preset', 'rules', 'ignore', 'compose-files', 'engine' and 'cgroups'")]
    [InlineData("- preset\n", "- preset", "A configuration is a mapping with the keys 'preset', 'rules', 'ignore', 'compose-files', 'engine' and 'cgroups'")]
    [InlineData("engine: newest\n", "newest", "'engine' is the version of Docker Engine, such as 'engine: 28.5'")]
    [InlineData("engine: [28]\n", "[28]", "'engine' is the version of Docker Engine, such as 'engine: 28.5'")]
    [InlineData("cgroups: v3\n", "v3", "'cgroups' is the version of control groups on the host: v1 or v2")]
    public void What_means_nothing_is_said_where_it_stands_and_counts_as_not_written(string text, string at, string message)
    {
        var (configuration, problems) = Read(text);

        var problem = Assert.Single(problems);
        Assert.Equal((at, message), (text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
        Assert.Equal("recommended", configuration.Settings.Preset.Name);
    }

    [Theory]
    [InlineData("engine: 28.5\n", 28, 5, true)]
    [InlineData("engine: '28'\n", 28, 5, true)]
    [InlineData("engine: 28.5\n", 29, 1, false)]
    [InlineData("engine:\n", 29, 1, true)]
    [InlineData("preset: all\n", 99, 0, true)]
    public void The_engine_is_the_newest_unless_its_version_is_written(string text, int major, int minor, bool isReached)
    {
        var (configuration, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(isReached, configuration.Settings.EngineReaches(major, minor));
    }

    [Theory]
    [InlineData("cgroups: v1\n", CgroupVersion.V1)]
    [InlineData("cgroups: 2\n", CgroupVersion.V2)]
    [InlineData("preset: all\n", CgroupVersion.V2)]
    public void The_version_of_control_groups_is_read(string text, CgroupVersion expected) => Assert.Equal(expected, Read(text).Configuration.Settings.Cgroups);

    private static (LintConfiguration Configuration, System.Collections.Immutable.ImmutableArray<ConfigurationProblem> Problems) Read(string text) =>
        ConfigurationReader.Read(new DocumentPath(LintConfiguration.FileName), SourceText.From(text));
}
