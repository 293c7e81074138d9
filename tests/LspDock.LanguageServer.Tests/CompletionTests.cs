using System.Text.Json.Nodes;
using Xunit;

namespace LspDock.LanguageServer.Tests;

public sealed class CompletionTests
{
    private const string Uri = "file:///home/ann/compose.yaml";
    private const string Text = "services:\n  web:\n    image: nginx:1.27\n    p\n";

    [Fact]
    public async Task A_client_without_snippets_gets_plain_text_with_its_indentation()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", Text);

        var ports = await ItemAsync(server, "ports");
        Assert.Null(ports["insertTextFormat"]);
        Assert.Null(ports["insertTextMode"]);
        Assert.Equal("plaintext", ports["documentation"]!["kind"]!.GetValue<string>());
        Assert.DoesNotContain("**", ports["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("services:\n  web:\n    image: nginx:1.27\n    ports:\n      - \n", Client.Apply(Text, new JsonArray(ports["textEdit"]!.DeepClone())));
    }

    [Fact]
    public async Task A_client_with_snippets_gets_places_to_stop_at_and_lines_that_it_indents()
    {
        await using var server = await ServerProcess.InitializedAsync("""
            { "textDocument": { "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"], "insertTextModeSupport": { "valueSet": [1, 2] } } } } }
            """);
        await server.OpenAsync(Uri, "dockercompose", Text);

        var ports = await ItemAsync(server, "ports");
        Assert.Equal(2, ports["insertTextFormat"]!.GetValue<int>());
        Assert.Equal(2, ports["insertTextMode"]!.GetValue<int>());
        Assert.Equal("markdown", ports["documentation"]!["kind"]!.GetValue<string>());
        Assert.Equal("ports:\n  - ", ports["textEdit"]!["newText"]!.GetValue<string>());
        Assert.Equal("privileged: ${1|true,false|}", (await ItemAsync(server, "privileged"))["textEdit"]!["newText"]!.GetValue<string>());
    }

    [Fact]
    public async Task Where_nothing_can_be_written_nothing_is_offered()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", "# services:\n");

        Assert.Null(await server.ResultOfAsync("textDocument/completion", Client.At(Uri, 0, 5)));
        Assert.Null(await server.ResultOfAsync("textDocument/completion", Client.At("file:///home/ann/other.yaml", 0, 0)));
    }

    private static async Task<JsonNode> ItemAsync(ServerProcess server, string label)
    {
        var list = await server.ResultOfAsync("textDocument/completion", Client.At(Uri, 3, 5));
        Assert.False(list!["isIncomplete"]!.GetValue<bool>());
        return list["items"]!.AsArray().Single(item => item!["label"]!.GetValue<string>() == label)!;
    }
}
