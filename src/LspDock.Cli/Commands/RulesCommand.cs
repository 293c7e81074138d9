using System.CommandLine;
using LspDock.Cli.Output;
using LspDock.Linting;
using LspDock.Rules;
using Newtonsoft.Json;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to write the list", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "markdown", "markdown-index");

    private static IReadOnlyList<RuleDescriptor> Descriptors => [.. RuleCatalog.All.Select(rule => rule.Descriptor)];

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
                    RulesMarkdown.WriteTable(Console.Out, Descriptors);
                    break;
                case "markdown-index":
                    RulesMarkdown.WriteIndex(Console.Out, Descriptors);
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
        var width = Descriptors.Max(rule => rule.Name.Length);
        var presetWidth = Descriptors.Max(rule => RulesMarkdown.PresetNames(rule).Length);
        foreach (var rule in Descriptors)
        {
            var fix = rule.Fix is null ? "" : $" (fix: {RulesMarkdown.FixName(rule)})";
            output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {SeverityNames.Format(rule.Severity),-11}  {RulesMarkdown.PresetNames(rule).PadRight(presetWidth)}  {rule.Title}{fix}");
        }
    }

    private static void WriteJson(TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var rule in Descriptors)
        {
            json.WriteStartObject();
            json.WriteProperty("id", rule.Id);
            json.WriteProperty("name", rule.Name);
            json.WriteProperty("title", rule.Title);
            json.WriteProperty("severity", SeverityNames.Format(rule.Severity));
            json.WriteProperty("category", rule.Category);
            WriteArray("appliesTo", rule.AppliesTo);
            json.WriteProperty("fix", RulesMarkdown.FixName(rule));
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
}
