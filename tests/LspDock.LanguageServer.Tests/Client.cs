using System.Globalization;
using System.Text.Json.Nodes;

namespace LspDock.LanguageServer.Tests;

/// <summary>What an editor does: opens a document, asks about it, applies edits to its text.</summary>
internal static class Client
{
    public static Task OpenAsync(this ServerProcess server, string uri, string languageId, string text, int version = 1) =>
        server.NotifyAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = version, ["text"] = text } });

    public static Task ChangeAsync(this ServerProcess server, string uri, int version, params JsonNode[] changes) =>
        server.NotifyAsync("textDocument/didChange", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version }, ["contentChanges"] = new JsonArray(changes) });

    public static JsonObject Change(string text) => new() { ["text"] = text };

    public static JsonObject Change(int startLine, int startCharacter, int endLine, int endCharacter, string text) => new()
    {
        ["range"] = Range(startLine, startCharacter, endLine, endCharacter),
        ["text"] = text,
    };

    public static JsonObject Document(string uri) => new() { ["uri"] = uri };

    public static JsonObject At(string uri, int line, int character) => new() { ["textDocument"] = Document(uri), ["position"] = Position(line, character) };

    /// <summary>The diagnostics that are pushed next.</summary>
    public static Task<JsonNode> DiagnosticsAsync(this ServerProcess server) => server.NotificationAsync("textDocument/publishDiagnostics");

    /// <summary>The diagnostics that are told next of one document.</summary>
    public static async Task<JsonNode> DiagnosticsAsync(this ServerProcess server, string uri)
    {
        JsonNode told;
        do told = await server.DiagnosticsAsync();
        while (told["uri"]!.GetValue<string>() != uri);
        return told;
    }

    /// <summary>The codes of a list of diagnostics.</summary>
    public static IEnumerable<string> Codes(JsonNode? diagnostics) => diagnostics!.AsArray().Select(diagnostic => diagnostic!["code"]!.GetValue<string>());

    /// <summary>The code actions at a place.</summary>
    public static async Task<JsonArray> ActionsAsync(this ServerProcess server, string uri, int line, int character, params string[] only)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only.Length > 0) context["only"] = new JsonArray([.. only.Select(kind => JsonValue.Create(kind))]);
        var actions = await server.ResultOfAsync("textDocument/codeAction", new JsonObject { ["textDocument"] = Document(uri), ["range"] = Range(line, character, line, character), ["context"] = context });
        return actions!.AsArray();
    }

    /// <summary>The text after the edits of a list of text edits.</summary>
    public static string Apply(string text, JsonNode? edits)
    {
        var lines = text.Split('\n');
        foreach (var edit in edits!.AsArray().Select(edit => edit!).OrderByDescending(edit => Offset(edit["range"]!["start"]!)))
        {
            text = text[..Offset(edit["range"]!["start"]!)] + edit["newText"]!.GetValue<string>() + text[Offset(edit["range"]!["end"]!)..];
        }
        return text;

        int Offset(JsonNode position) => lines.Take(position["line"]!.GetValue<int>()).Sum(line => line.Length + 1) + position["character"]!.GetValue<int>();
    }

    /// <summary>A range as <c>line:character-line:character</c>.</summary>
    public static string Show(JsonNode? range) => string.Create(CultureInfo.InvariantCulture, $"{range!["start"]!["line"]}:{range["start"]!["character"]}-{range["end"]!["line"]}:{range["end"]!["character"]}");

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    private static JsonObject Range(int startLine, int startCharacter, int endLine, int endCharacter) => new()
    {
        ["start"] = Position(startLine, startCharacter),
        ["end"] = Position(endLine, endCharacter),
    };
}
