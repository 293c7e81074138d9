using System.Text.Json.Nodes;
using Xunit;

namespace LspDock.LanguageServer.Tests;

public sealed class LifecycleTests
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;
    private const int InvalidParams = -32602;
    private const int ServerNotInitialized = -32002;

    [Fact]
    public async Task The_server_says_what_it_can_do()
    {
        await using var server = ServerProcess.Start();

        var result = (await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() }))["result"]!;

        Assert.Equal("lspdock", result["serverInfo"]!["name"]!.GetValue<string>());
        var capabilities = result["capabilities"]!;
        Assert.Equal(2, capabilities["textDocumentSync"]!["change"]!.GetValue<int>());
        Assert.True(capabilities["hoverProvider"]!.GetValue<bool>());
        Assert.Equal(["quickfix", "source.fixAll.lspdock", "refactor.rewrite.lspdock"], capabilities["codeActionProvider"]!["codeActionKinds"]!.AsArray().Select(kind => kind!.GetValue<string>()));
        Assert.Null(capabilities["diagnosticProvider"]);
    }

    [Fact]
    public async Task After_shutdown_nothing_is_answered_and_exit_ends_the_process_with_success()
    {
        await using var server = await ServerProcess.InitializedAsync();

        var answer = await server.RequestAsync("shutdown");
        Assert.True(answer.ContainsKey("result"));
        Assert.Null(answer["result"]);
        Assert.Equal(InvalidRequest, ErrorCode(await server.RequestAsync("textDocument/hover", Client.At("file:///compose.yaml", 0, 0))));

        await server.SendAsync("""{"jsonrpc":"2.0","method":"exit"}""");
        Assert.Equal(0, await server.ExitCodeAsync());
    }

    [Fact]
    public async Task Exit_without_shutdown_and_the_end_of_input_are_failures()
    {
        await using var left = await ServerProcess.InitializedAsync();
        await left.SendAsync("""{"jsonrpc":"2.0","method":"exit"}""");
        Assert.Equal(1, await left.ExitCodeAsync());

        await using var lost = await ServerProcess.InitializedAsync();
        Assert.Equal(1, await lost.CloseInputAsync());
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused_and_initialize_works_after_it()
    {
        await using var server = ServerProcess.Start();

        Assert.Equal(ServerNotInitialized, ErrorCode(await server.RequestAsync("textDocument/hover", Client.At("file:///compose.yaml", 0, 0))));
        Assert.NotNull((await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() }))["result"]);
        Assert.Equal(InvalidRequest, ErrorCode(await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() })));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,""", ParseError)]
    [InlineData("hello", ParseError)]
    [InlineData("""{"jsonrpc":"2.0"}""", InvalidRequest)]
    [InlineData("42", InvalidRequest)]
    [InlineData("[]", InvalidRequest)]
    public async Task A_body_that_is_no_message_is_answered_and_the_next_one_is_read(string body, int code)
    {
        await using var server = await ServerProcess.InitializedAsync();

        await server.SendAsync(body);

        var answer = await server.ReadAsync();
        Assert.Equal(code, ErrorCode(answer));
        Assert.True(answer.ContainsKey("id"));
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData("textDocument/nothing", "{}", MethodNotFound)]
    [InlineData("textDocument/hover", "{}", InvalidParams)]
    [InlineData("textDocument/hover", "[1, 2]", InvalidParams)]
    [InlineData("textDocument/hover", """{"textDocument": 5, "position": {"line": 0, "character": 0}}""", InvalidParams)]
    [InlineData("textDocument/hover", """{"textDocument": {"uri": "file:///compose.yaml"}, "position": {"line": "first", "character": 0}}""", InvalidParams)]
    [InlineData("textDocument/codeAction", """{"textDocument": {"uri": "file:///compose.yaml"}}""", InvalidParams)]
    public async Task A_request_that_cannot_be_understood_is_refused_and_the_server_lives_on(string method, string parameters, int code)
    {
        await using var server = await ServerProcess.InitializedAsync();

        Assert.Equal(code, ErrorCode(await server.RequestAsync(method, JsonNode.Parse(parameters))));
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Notifications_that_make_no_sense_harm_nothing()
    {
        await using var server = await ServerProcess.InitializedAsync();

        await server.NotifyAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = 1 });
        await server.NotifyAsync("textDocument/didOpen", new JsonArray());
        await server.NotifyAsync("$/setTrace", new JsonObject { ["value"] = "off" });
        await server.NotifyAsync("workspace/didChangeConfiguration", new JsonObject());
        await server.ChangeAsync("file:///never/opened.yaml", 7, Client.Change("a: b"));
        await server.NotifyAsync("textDocument/didClose", new JsonObject { ["textDocument"] = Client.Document("file:///never/opened.yaml") });

        await AssertAliveAsync(server);
    }

    private static int ErrorCode(JsonObject answer) => answer["error"]!["code"]!.GetValue<int>();

    private static async Task AssertAliveAsync(ServerProcess server)
    {
        var answer = await server.RequestAsync("textDocument/hover", Client.At("file:///compose.yaml", 0, 0));
        Assert.True(answer.ContainsKey("result"));
    }
}
