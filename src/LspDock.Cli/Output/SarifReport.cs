using LspDock.Cli.Checking;
using LspDock.Linting;
using LspDock.Rules;
using Newtonsoft.Json;

namespace LspDock.Cli.Output;

/// <summary>SARIF 2.1.0, for code scanning. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter output, IReadOnlyList<FileReport> files, string version)
    {
        var rules = files.SelectMany(file => file.Findings).Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WriteProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteProperty("version", "2.1.0");
        StartArray(json, "runs");
        json.WriteStartObject();
        json.WriteProperty("columnKind", "utf16CodeUnits");
        WriteTool(json, rules, version);
        StartArray(json, "results");
        foreach (var file in files)
        {
            foreach (var finding in file.Findings) WriteResult(json, file.Path, finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id));
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void WriteTool(JsonTextWriter json, List<RuleDescriptor> rules, string version)
    {
        StartObject(json, "tool");
        StartObject(json, "driver");
        json.WriteProperty("name", "lspdock");
        json.WriteProperty("version", version);
        json.WriteProperty("informationUri", RuleDescriptors.InvalidYaml.HelpUrl.Split("/blob/")[0]);
        StartArray(json, "rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteProperty("id", rule.Id);
            json.WriteProperty("name", rule.Name);
            WriteMessage(json, "shortDescription", rule.Title);
            StartObject(json, "help");
            json.WriteProperty("text", rule.Page);
            json.WriteProperty("markdown", rule.Page);
            json.WriteEndObject();
            json.WriteProperty("helpUri", rule.HelpUrl);
            StartObject(json, "defaultConfiguration");
            json.WriteProperty("level", Level(rule.Severity));
            json.WriteEndObject();
            StartObject(json, "properties");
            StartArray(json, "tags");
            json.WriteValue(rule.Category);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(JsonTextWriter json, string path, ReportedFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteProperty("ruleId", finding.Rule.Id);
        json.WriteProperty("ruleIndex", ruleIndex);
        json.WriteProperty("level", Level(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        StartArray(json, "locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, path, finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            StartArray(json, "relatedLocations");
            foreach (var place in finding.Related)
            {
                json.WriteStartObject();
                WritePhysicalLocation(json, place.Path, place.Span);
                WriteMessage(json, "message", place.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        WriteFixes(json, path, finding);
        json.WriteEndObject();
    }

    private static void WriteFixes(JsonTextWriter json, string path, ReportedFinding finding)
    {
        var fixes = finding.Fixes.Where(fix => !fix.Changes.IsEmpty).ToList();
        if (fixes.Count == 0) return;

        StartArray(json, "fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            WriteMessage(json, "description", fix.Title);
            StartArray(json, "artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, path);
            StartArray(json, "replacements");
            foreach (var (span, newText) in fix.Changes)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", span);
                StartObject(json, "insertedContent");
                json.WriteProperty("text", newText);
                json.WriteEndObject();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(JsonTextWriter json, string path, ReportedSpan span)
    {
        StartObject(json, "physicalLocation");
        WriteArtifact(json, path);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
    }

    private static void WriteArtifact(JsonTextWriter json, string path)
    {
        StartObject(json, "artifactLocation");
        // A path from the root is a URI of its own; any other is relative to where the command ran.
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        json.WriteProperty("uri", path.StartsWith('/') ? "file://" + escaped : escaped);
        json.WriteEndObject();
    }

    private static void WriteRegion(JsonTextWriter json, string name, ReportedSpan span)
    {
        StartObject(json, name);
        json.WriteProperty("startLine", span.Line);
        json.WriteProperty("startColumn", span.Column);
        json.WriteProperty("endLine", span.EndLine);
        json.WriteProperty("endColumn", span.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteMessage(JsonTextWriter json, string name, string text)
    {
        StartObject(json, name);
        json.WriteProperty("text", text);
        json.WriteEndObject();
    }

    private static void StartObject(JsonTextWriter json, string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }

    private static void StartArray(JsonTextWriter json, string name)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
