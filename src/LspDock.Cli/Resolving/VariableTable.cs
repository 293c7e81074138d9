using System.Collections.Immutable;
using LspDock.Cli.Output;
using LspDock.Features.Conversion;
using LspDock.Syntax.Compose.Resolving;
using Newtonsoft.Json;

namespace LspDock.Cli.Resolving;

/// <summary>Lists the variables that a project's files name.</summary>
internal static class VariableTable
{
    private const string Nothing = "-";

    private static readonly string[] Head = ["NAME", "REQUIRED", "DEFAULT", "VALUE", "SET IN", "USED AT"];

    public static void Write(TextWriter output, ImmutableArray<ComposeVariableUse> variables, OriginNames names, bool isJson)
    {
        if (isJson)
        {
            WriteJson(output, variables, names);
            return;
        }
        string[][] rows = [Head, .. variables.Select(variable => Row(variable, names))];
        var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows) output.WriteLine(string.Join("  ", row.Select((cell, column) => column == Head.Length - 1 ? cell : cell.PadRight(widths[column]))));
    }

    private static string[] Row(ComposeVariableUse variable, OriginNames names) =>
    [
        variable.Name,
        variable.IsRequired ? "yes" : "no",
        variable.Defaults.IsEmpty ? Nothing : string.Join(" | ", variable.Defaults.Select(OneLine)),
        variable.SetBy?.Value is { } value ? OneLine(value) : Nothing,
        SetIn(variable) ?? Nothing,
        string.Join(", ", variable.Places.Select(names.LineOf).Distinct()),
    ];

    /// <summary>The file that sets it, or the word for the shell; null when nothing does.</summary>
    private static string? SetIn(ComposeVariableUse variable) => variable.SetBy is not { } set ? null : set.Document?.Value ?? "environment";

    private static string OneLine(string text) => text.Length == 0 ? "\"\"" : text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static void WriteJson(TextWriter output, ImmutableArray<ComposeVariableUse> variables, OriginNames names)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var variable in variables)
        {
            json.WriteStartObject();
            json.WriteProperty("name", variable.Name);
            json.WritePropertyName("required");
            json.WriteValue(variable.IsRequired);
            json.WritePropertyName("defaults");
            json.WriteStartArray();
            foreach (var written in variable.Defaults) json.WriteValue(written);
            json.WriteEndArray();
            json.WritePropertyName("value");
            json.WriteValue(variable.SetBy?.Value);
            json.WritePropertyName("setIn");
            json.WriteValue(SetIn(variable));
            json.WritePropertyName("usedAt");
            json.WriteStartArray();
            foreach (var place in variable.Places) ResolvedJson.WritePlace(json, place, names);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        output.WriteLine();
    }
}
