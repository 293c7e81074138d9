using LspDock.Cli.Output;
using LspDock.Features.Conversion;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;
using Newtonsoft.Json;

namespace LspDock.Cli.Resolving;

/// <summary>Writes a project as JSON.</summary>
internal static class ResolvedJson
{
    /// <summary>Writes a project.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="root">The project.</param>
    /// <param name="names">Gives places; null to write the values alone.</param>
    public static void Write(TextWriter output, ResolvedMapping root, OriginNames? names)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        Write(json, root, names);
        json.Flush();
        output.WriteLine();
    }

    /// <summary>Writes a place into the object or list that is open.</summary>
    public static void WritePlace(JsonTextWriter json, Origin place, OriginNames names)
    {
        json.WriteStartObject();
        WritePlaceProperties(json, place, names);
        json.WriteEndObject();
    }

    private static void WritePlaceProperties(JsonTextWriter json, Origin place, OriginNames names)
    {
        var position = names.PositionOf(place);
        json.WriteProperty("file", place.Document.Value);
        json.WriteProperty("line", position.Line + 1);
        json.WriteProperty("column", position.Character + 1);
    }

    // The resolver's own limit on nesting bounds the recursion.
    private static void Write(JsonTextWriter json, ResolvedNode node, OriginNames? names)
    {
        switch (node)
        {
            case ResolvedMapping mapping:
                json.WriteStartObject();
                foreach (var (key, value) in mapping.Entries)
                {
                    json.WritePropertyName(key);
                    Write(json, value, names);
                }
                json.WriteEndObject();
                break;
            case ResolvedList list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item, names);
                json.WriteEndArray();
                break;
            case ResolvedScalar scalar when names is null:
                WriteValue(json, scalar);
                break;
            case ResolvedScalar scalar:
                json.WriteStartObject();
                json.WritePropertyName("value");
                WriteValue(json, scalar);
                if (scalar.Origin is { } origin) WritePlaceProperties(json, origin, names);
                json.WritePropertyName("overrides");
                json.WriteStartArray();
                foreach (var place in scalar.Overridden) WritePlace(json, place, names);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteValue(JsonTextWriter json, ResolvedScalar scalar)
    {
        if (scalar.Kind == ComposeScalarKind.Text) json.WriteValue(ResolvedYaml.Escape(scalar.Text));
        else json.WriteRawValue(scalar.Text);
    }
}
