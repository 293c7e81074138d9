using System.CommandLine;
using LspDock.Cli.Output;
using LspDock.Linting;
using LspDock.Rules;
using Newtonsoft.Json;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to write the list", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "markdown");

    public static Command Create()
    {
        var command = new Command("rules", "List the rules") { Format };
        command.SetAction(arguments =>
        {
            switch (arguments.GetValue(Format))
            {
                case "json":
                    WriteJson(Console.Out);
                    break;
                case "markdown":
                    WriteMarkdown(Console.Out);
                    break;
                default:
                    WriteText(Console.Out);
                    break;
            }
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(TextWriter output)
    {
        var width = RuleCatalog.All.Max(rule => rule.Descriptor.Name.Length);
        var presetWidth = RuleCatalog.All.Max(rule => PresetNames(rule.Descriptor).Length);
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            var fix = rule.Fix is null ? "" : $" (fix: {FixName(rule)})";
            output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {SeverityNames.Format(rule.Severity),-11}  {PresetNames(rule).PadRight(presetWidth)}  {rule.Title}{fix}");
        }
    }

    /// <summary>The table of the README.</summary>
    private static void WriteMarkdown(TextWriter output)
    {
        output.WriteLine("| id | rule | severity | preset | fix | what it finds |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            output.WriteLine($"| {rule.Id} | [{rule.Name}](rules/{rule.Name}.md) | {SeverityNames.Format(rule.Severity)} | {PresetNames(rule)} | {FixName(rule)} | {rule.Title} |");
        }
    }

    private static void WriteJson(TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            json.WriteStartObject();
            json.WriteProperty("id", rule.Id);
            json.WriteProperty("name", rule.Name);
            json.WriteProperty("title", rule.Title);
            json.WriteProperty("severity", SeverityNames.Format(rule.Severity));
            json.WriteProperty("category", rule.Category);
            WriteArray("appliesTo", rule.AppliesTo);
            json.WriteProperty("fix", FixName(rule));
            WriteArray("presets", rule.Presets);
            json.WriteProperty("since", rule.Since);
            WriteArray("aliases", rule.Aliases);
            json.WriteProperty("help", rule.HelpUrl);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        output.WriteLine();

        void WriteArray(string name, IEnumerable<string> values)
        {
            json.WritePropertyName(name);
            json.WriteStartArray();
            foreach (var value in values) json.WriteValue(value);
            json.WriteEndArray();
        }
    }

    private static string PresetNames(RuleDescriptor rule) => string.Join(", ", rule.Presets);

    private static string FixName(RuleDescriptor rule) => rule.Fix switch { FixSafety.Safe => "safe", FixSafety.Unsafe => "unsafe", _ => "none" };
}
