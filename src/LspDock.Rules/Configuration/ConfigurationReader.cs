using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Configuration;

/// <summary>Reads a <c>.lspdock.yaml</c>.</summary>
public static class ConfigurationReader
{
    private static readonly ImmutableArray<string> Keys = ["preset", "rules", "ignore", "compose-files", "engine", "cgroups"];
    private static readonly ImmutableArray<string> Severities = ["error", "warning", "information", "hint", "off"];

    /// <summary>What the file says, and every key and value in it that means nothing; those count as not written.</summary>
    public static (LintConfiguration Configuration, ImmutableArray<ConfigurationProblem> Problems) Read(DocumentPath document, SourceText text)
    {
        var tree = YamlTree.Parse(EmbeddedText.Whole(document, text));
        var problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
        foreach (var problem in tree.Problems) problems.Add(new(problem.At.Span, "This is not valid YAML"));

        var configuration = LintConfiguration.Default with { Document = document };
        if (tree.Documents is not [{ Root: YamlMapping root }, ..])
        {
            if (tree.Documents is [{ Root: not YamlScalar { IsNull: true } } other, ..]) problems.Add(new(other.Span, $"A configuration is a mapping with the keys {TheKeys}"));
            return (configuration, problems.ToImmutable());
        }
        foreach (var entry in root.Entries)
        {
            switch (entry.Name)
            {
                case "preset":
                    configuration = configuration with { Settings = configuration.Settings with { Preset = ReadPreset(entry, problems) } };
                    break;
                case "rules":
                    configuration = configuration with { Settings = configuration.Settings with { Severities = ReadRules(entry, problems) } };
                    break;
                case "ignore":
                    configuration = configuration with { Ignore = ReadGlobs(entry, problems) };
                    break;
                case "compose-files":
                    configuration = configuration with { ComposeFiles = ReadComposeFiles(entry, problems) };
                    break;
                case "engine":
                    configuration = configuration with { Settings = configuration.Settings with { Engine = ReadEngine(entry, problems) } };
                    break;
                case "cgroups":
                    configuration = configuration with { Settings = configuration.Settings with { Cgroups = ReadCgroups(entry, problems) } };
                    break;
                default:
                    problems.Add(new(entry.Key.Span, $"There is no key '{entry.Name}'{DidYouMean(Spelling.Closest(entry.Name ?? "", Keys))} The keys are {TheKeys}"));
                    break;
            }
        }
        return (configuration, problems.ToImmutable());
    }

    private static string TheKeys => $"'{string.Join("', '", Keys.Take(Keys.Length - 1))}' and '{Keys[Keys.Length - 1]}'";

    private static RulePreset ReadPreset(YamlEntry preset, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        if (preset.Value is YamlScalar { IsNull: true }) return RulePreset.Recommended;

        var (read, problem) = preset.Value is YamlScalar name ? PresetReader.Read(name.Value) : (RulePreset.Recommended, "'preset' is one name, such as 'preset: compose-style'");
        if (problem is not null) problems.Add(new(preset.Value.Span, problem));
        return read ?? RulePreset.Recommended;
    }

    private static VersionNumber? ReadEngine(YamlEntry engine, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        if (engine.Value is not YamlScalar { Value: var written, IsNull: var isNull }) written = "";
        else if (isNull) return null;

        var version = VersionNumber.Parse(written);
        if (version is null) problems.Add(new(engine.Value.Span, "'engine' is the version of Docker Engine, such as 'engine: 28.5'"));
        return version;
    }

    private static CgroupVersion ReadCgroups(YamlEntry cgroups, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        switch ((cgroups.Value as YamlScalar)?.Value)
        {
            case "v1" or "1":
                return CgroupVersion.V1;
            case "v2" or "2":
                return CgroupVersion.V2;
            default:
                problems.Add(new(cgroups.Value.Span, "'cgroups' is the version of control groups on the host: v1 or v2"));
                return CgroupVersion.V2;
        }
    }

    private static ImmutableDictionary<string, Severity?> ReadRules(YamlEntry rules, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>();
        if (rules.Value is not YamlMapping mapping)
        {
            if (rules.Value is not YamlScalar { IsNull: true }) problems.Add(new(rules.Value.Span, "'rules' is a mapping of rules to severities, such as 'host-network: off'"));
            return severities.ToImmutable();
        }
        foreach (var entry in mapping.Entries)
        {
            if (RuleCatalog.Find(entry.Name ?? "") is not { } rule)
            {
                problems.Add(new(entry.Key.Span, $"There is no rule '{entry.Name}'{DidYouMean(RuleCatalog.Closest(entry.Name ?? ""))} 'lspdock rules' lists them all"));
            }
            else if (entry.Value is YamlScalar severity && Severities.Contains(severity.Value))
            {
                severities[rule.Descriptor.Id] = severity.Value == "off" ? null : SeverityNames.Parse(severity.Value);
            }
            else
            {
                var written = (entry.Value as YamlScalar)?.Value ?? "";
                problems.Add(new(entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span, $"'{written}' is no severity{DidYouMean(Spelling.Closest(written, Severities))} It is one of {string.Join(", ", Severities)}"));
            }
        }
        return severities.ToImmutable();
    }

    private static ImmutableArray<string> ReadGlobs(YamlEntry ignore, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        if (ignore.Value is YamlSequence list && list.Items.All(item => item is YamlScalar)) return [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)];

        if (ignore.Value is not YamlScalar { IsNull: true }) problems.Add(new(ignore.Value.Span, "'ignore' is a list of globs, such as 'vendor/**'"));
        return [];
    }

    /// <summary>A list of projects, each a list of files; a list of files alone is one project.</summary>
    private static ImmutableArray<ImmutableArray<string>> ReadComposeFiles(YamlEntry files, ImmutableArray<ConfigurationProblem>.Builder problems)
    {
        if (files.Value is YamlSequence { Items: { IsEmpty: false } items })
        {
            if (items.All(item => item is YamlScalar)) return [Texts(items)];
            if (items.All(item => item is YamlSequence { Items.IsEmpty: false } project && project.Items.All(file => file is YamlScalar))) return [.. items.OfType<YamlSequence>().Select(project => Texts(project.Items))];
        }
        if (files.Value is not YamlScalar { IsNull: true }) problems.Add(new(files.Value.Span, "'compose-files' is a list of the files of a project, base first, or a list of such lists, such as '[[compose.yaml, compose.prod.yaml]]'"));
        return [];

        static ImmutableArray<string> Texts(ImmutableArray<YamlNode> items) => [.. items.OfType<YamlScalar>().Select(item => item.Value)];
    }

    /// <summary>The end of a sentence about a word that means nothing.</summary>
    /// <param name="near">The word that was most likely meant. Null when none is near.</param>
    internal static string DidYouMean(string? near) => near is not null ? $": did you mean '{near}'?" : ".";
}
