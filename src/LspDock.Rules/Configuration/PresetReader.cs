using LspDock.Linting;
using LspDock.Text;

namespace LspDock.Rules.Configuration;

/// <summary>Reads the name of a preset, with or without the version that it is pinned to: <c>recommended@0.1</c>.</summary>
public static class PresetReader
{
    /// <summary>The oldest version that had presets to pin.</summary>
    private const string FirstVersion = "0.1.0";

    /// <summary>The preset, or what is wrong with the text; one of both is null. The problem is a sentence without a full stop.</summary>
    public static (RulePreset? Preset, string? Problem) Read(string text)
    {
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        if (!RulePreset.Names.Contains(name))
        {
            return (null, $"There is no preset '{name}'{ConfigurationReader.DidYouMean(Spelling.Closest(name, RulePreset.Names))} The presets are {string.Join(", ", RulePreset.Names)}");
        }
        if (at < 0) return (new() { Name = name }, null);

        var written = text.Substring(at + 1);
        if (VersionNumber.Parse(written) is not { } version) return (null, $"'{written}' is no version: a preset is pinned as in '{name}@{FirstVersion}'");
        if (!VersionNumber.Parse(RuleCatalog.Version)!.Value.Reaches(First(version))) return (null, $"Version {written} of the rules is not known: this is {RuleCatalog.Version}");
        if (!version.Reaches(VersionNumber.Parse(FirstVersion)!.Value)) return (null, $"There are no rules of version {written}: the first is {FirstVersion}");
        return (new() { Name = name, PinnedTo = version }, null);
    }

    /// <summary>The oldest version of a line.</summary>
    private static VersionNumber First(VersionNumber version) => new(version.Major, version.Minor ?? 0, version.Patch ?? 0);
}
