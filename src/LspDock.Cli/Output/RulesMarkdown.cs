using LspDock.Linting;

namespace LspDock.Cli.Output;

/// <summary>Lists of the rules in Markdown, which the repository's own documents hold.</summary>
internal static class RulesMarkdown
{
    /// <summary>One table, with links from the repository's root.</summary>
    public static void WriteTable(TextWriter output, IEnumerable<RuleDescriptor> rules)
    {
        output.WriteLine("| id | rule | severity | preset | fix | what it finds |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var rule in rules)
        {
            output.WriteLine($"| {rule.Id} | [{rule.Name}](rules/{rule.Name}.md) | {SeverityNames.Format(rule.Severity)} | {PresetNames(rule)} | {FixName(rule)} | {rule.Title} |");
        }
    }

    /// <summary>A page with a table for each category, the notations, and what other tools call the same; links are from the folder <c>docs</c>.</summary>
    public static void WriteIndex(TextWriter output, IReadOnlyList<RuleDescriptor> rules)
    {
        output.WriteLine("# Rules");
        output.WriteLine($"{rules.Count} rules by category. Made by `lspdock rules --format markdown-index`.");
        foreach (var category in rules.GroupBy(rule => rule.Category))
        {
            output.WriteLine();
            output.WriteLine($"## {char.ToUpperInvariant(category.Key[0])}{category.Key[1..]}");
            output.WriteLine("| id | rule | severity | preset | fix | written in | also known as |");
            output.WriteLine("|---|---|---|---|---|---|---|");
            foreach (var rule in category)
            {
                output.WriteLine($"| {rule.Id} | [{rule.Name}](../rules/{rule.Name}.md): {rule.Title} | {SeverityNames.Format(rule.Severity)} | {PresetNames(rule)} | {FixName(rule)} | {string.Join(", ", rule.AppliesTo)} | {string.Join(", ", rule.Aliases.Select(alias => $"`{alias}`"))} |");
            }
        }
    }

    /// <summary>The presets that turn a rule on, for people.</summary>
    public static string PresetNames(RuleDescriptor rule) => string.Join(", ", rule.Presets);

    /// <summary>The safety of a rule's first fix in one word.</summary>
    public static string FixName(RuleDescriptor rule) => rule.Fix switch { FixSafety.Safe => "safe", FixSafety.Unsafe => "unsafe", _ => "none" };
}
