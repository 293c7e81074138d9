using LspDock.Cli.Checking;
using LspDock.Linting;
using Newtonsoft.Json;

namespace LspDock.Cli.Output;

/// <summary>The report for programs: an array of findings.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter output, IEnumerable<FileReport> files)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var file in files)
        {
            foreach (var finding in file.Findings) Write(json, file.Path, finding);
        }
        json.WriteEndArray();
        json.Flush();
        output.WriteLine();
    }

    private static void Write(JsonTextWriter json, string path, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteProperty("file", path);
        Write(json, finding.Span);
        json.WriteProperty("id", finding.Rule.Id);
        json.WriteProperty("name", finding.Rule.Name);
        json.WriteProperty("severity", SeverityNames.Format(finding.Severity));
        json.WriteProperty("message", finding.Message);
        json.WriteProperty("help", finding.Rule.HelpUrl);
        json.WritePropertyName("related");
        json.WriteStartArray();
        foreach (var place in finding.Related)
        {
            json.WriteStartObject();
            json.WriteProperty("file", place.Path);
            Write(json, place.Span);
            json.WriteProperty("message", place.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("fixes");
        json.WriteStartArray();
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteProperty("title", fix.Title);
            json.WriteProperty("safety", fix.Safety == FixSafety.Safe ? "safe" : "unsafe");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, ReportedSpan span)
    {
        json.WriteProperty("line", span.Line);
        json.WriteProperty("column", span.Column);
        json.WriteProperty("endLine", span.EndLine);
        json.WriteProperty("endColumn", span.EndColumn);
    }
}
