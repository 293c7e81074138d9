using LspDock.Linting;
using LspDock.Rules.Configuration;
using Xunit;

namespace LspDock.Rules.Tests.Configuration;

public sealed class PresetReaderTests
{
    [Theory]
    [InlineData("recommended", "recommended", "0.1.0", true)]
    [InlineData("recommended", "compose-style", "0.1.0", false)]
    [InlineData("recommended", "strict", "0.1.0", false)]
    [InlineData("compose-style", "recommended", "0.1.0", true)]
    [InlineData("compose-style", "compose-style", "0.1.0", true)]
    [InlineData("compose-style", "strict", "0.1.0", false)]
    [InlineData("strict", "strict", "0.1.0", true)]
    [InlineData("strict", "compose-style", "0.1.0", false)]
    [InlineData("all", "strict", "9.0.0", true)]
    [InlineData("all@0.1", "recommended", "0.1.0", true)]
    [InlineData("recommended@0.1", "recommended", "0.1.9", true)]
    [InlineData("recommended@0.1", "recommended", "0.2.0", false)]
    [InlineData("recommended@0.1.0", "recommended", "0.1.1", false)]
    [InlineData("recommended@0", "recommended", "0.7.0", true)]
    [InlineData("recommended@0", "recommended", "1.0.0", false)]
    public void A_preset_has_the_rules_of_its_name_up_to_its_version(string preset, string rulePreset, string since, bool isOn)
    {
        var (read, problem) = PresetReader.Read(preset);

        Assert.Null(problem);
        Assert.Equal(isOn, read!.Includes(RuleDescriptors.HostNetwork with { Presets = [rulePreset], Since = since }));
    }

    [Theory]
    [InlineData("compose-stile", "There is no preset 'compose-stile': did you mean 'compose-style'? The presets are recommended, compose-style, strict, all")]
    [InlineData("", "There is no preset ''. The presets are recommended, compose-style, strict, all")]
    [InlineData("recommended@newest", "'newest' is no version: a preset is pinned as in 'recommended@0.1.0'")]
    [InlineData("recommended@", "'' is no version: a preset is pinned as in 'recommended@0.1.0'")]
    [InlineData("strict@1.2.3.4", "'1.2.3.4' is no version: a preset is pinned as in 'strict@0.1.0'")]
    [InlineData("strict@99999999999", "'99999999999' is no version: a preset is pinned as in 'strict@0.1.0'")]
    [InlineData("all@0.0", "There are no rules of version 0.0: the first is 0.1.0")]
    public void What_means_nothing_is_said(string preset, string expected) => Assert.Equal((null, expected), PresetReader.Read(preset));

    [Fact]
    public void A_version_that_is_not_out_yet_is_not_known() =>
        Assert.Equal($"Version 100.0 of the rules is not known: this is {RuleCatalog.Version}", PresetReader.Read("recommended@100.0").Problem);

    [Fact]
    public void The_version_is_that_of_the_build_and_no_rule_is_newer()
    {
        var version = VersionNumber.Parse(RuleCatalog.Version);

        Assert.NotNull(version);
        Assert.All(RuleCatalog.All, rule => Assert.True(version.Value.Reaches(VersionNumber.Parse(rule.Descriptor.Since)!.Value), $"{rule.Descriptor.Name} is newer than {RuleCatalog.Version}"));
    }

    [Fact]
    public void What_is_said_of_a_rule_stands_above_the_preset()
    {
        var style = RuleDescriptors.ServiceOrder;
        var settings = LintSettings.Default;

        Assert.Null(settings.SeverityOf(style));
        Assert.Equal(Severity.Warning, (settings with { Severities = settings.Severities.Add(style.Id, Severity.Warning) }).SeverityOf(style));
        Assert.Equal(Severity.Hint, (settings with { Selected = [style.Id] }).SeverityOf(style));
        Assert.Null((settings with { Preset = RulePreset.All, Severities = settings.Severities.Add(style.Id, null) }).SeverityOf(style));
        Assert.Null((settings with { Preset = RulePreset.All, Selected = [RuleDescriptors.HostNetwork.Id] }).SeverityOf(style));
    }
}
