using System.Text.Json.Nodes;
using Xunit;

namespace LspDock.LanguageServer.Tests;

public sealed class DiagnosticsTests
{
    private const string Uri = "file:///home/ann/a%20b/compose.yaml";

    private const string Privileged = """
        services:
          vpn:
            image: example/vpn:1.4
            privileged: true
        """;

    [Fact]
    public async Task A_diagnostic_says_where_what_how_bad_and_where_more_is_said()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", Privileged, version: 3);

        var told = await server.DiagnosticsAsync();

        Assert.Equal(Uri, told["uri"]!.GetValue<string>());
        Assert.Equal(3, told["version"]!.GetValue<int>());
        var diagnostic = Assert.Single(told["diagnostics"]!.AsArray(), diagnostic => diagnostic!["code"]!.GetValue<string>() == "privileged-container")!;
        Assert.Equal("3:4-3:20", Client.Show(diagnostic["range"]));
        Assert.Equal(2, diagnostic["severity"]!.GetValue<int>());
        Assert.Equal("lspdock", diagnostic["source"]!.GetValue<string>());
        Assert.EndsWith("/rules/privileged-container.md", diagnostic["codeDescription"]!["href"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("'vpn'", diagnostic["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///w/Dockerfile", "dockerfile", "FROM nginx\n", "image-untagged-or-latest")]
    [InlineData("file:///w/run.sh", "shellscript", "docker run --privileged alpine:3.20\n", "privileged-container")]
    [InlineData("file:///w/notes.txt", "plaintext", "Start it:\n\n$ docker run --privileged alpine:3.20\n", "privileged-container")]
    [InlineData("file:///w/stack.yml", "yaml", Privileged, "privileged-container")]
    [InlineData("file:///w/README.md", "markdown", "# VPN\n\n```yaml\nservices:\n  vpn:\n    image: example/vpn:1.4\n    privileged: true\n```\n", "privileged-container")]
    [InlineData("untitled:Untitled-1", "dockercompose", Privileged, "privileged-container")]
    public async Task Documents_of_every_language_are_checked(string uri, string language, string text, string rule)
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(uri, language, text);

        var told = await server.DiagnosticsAsync();

        Assert.Equal(uri, told["uri"]!.GetValue<string>());
        Assert.Contains(rule, Client.Codes(told["diagnostics"]));
    }

    [Fact]
    public async Task Yaml_that_is_no_compose_file_is_left_alone()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync("file:///w/values.yaml", "yaml", "a: [1\n");

        Assert.Empty((await server.DiagnosticsAsync())["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task Changes_are_applied_one_after_the_other_and_places_past_an_end_are_its_end()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", "services:\r\n  😀:\r\n    image: example/vpn:1.4\r\n", version: 0);
        Assert.Equal(0, (await server.DiagnosticsAsync())["version"]!.GetValue<int>());

        await server.ChangeAsync(
            Uri, 1,
            Client.Change(1, 2, 1, 4, "vpn"),
            Client.Change(900, 0, 901, 5, "    privileged: no"),
            Client.Change(3, 16, 3, 999, "true"));

        var told = await server.DiagnosticsAsync();
        Assert.Equal(1, told["version"]!.GetValue<int>());
        var diagnostic = Assert.Single(told["diagnostics"]!.AsArray(), diagnostic => diagnostic!["code"]!.GetValue<string>() == "privileged-container")!;
        Assert.Equal("3:4-3:20", Client.Show(diagnostic["range"]));
        Assert.Contains("'vpn'", diagnostic["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_quick_changes_the_last_version_is_told_and_versions_never_go_back()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", "", version: 0);
        for (var version = 1; version <= 200; version++) await server.ChangeAsync(Uri, version, Client.Change(Privileged[..(Privileged.Length * version / 200)]));

        var last = -1;
        while (last < 200)
        {
            var told = await server.DiagnosticsAsync();
            Assert.True(told["version"]!.GetValue<int>() > last);
            last = told["version"]!.GetValue<int>();
            if (last == 200) Assert.Contains("privileged-container", Client.Codes(told["diagnostics"]));
        }
    }

    [Fact]
    public async Task Closing_a_document_takes_its_diagnostics_away()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", Privileged);
        Assert.NotEmpty((await server.DiagnosticsAsync())["diagnostics"]!.AsArray());

        await server.NotifyAsync("textDocument/didClose", new JsonObject { ["textDocument"] = Client.Document(Uri) });

        Assert.Empty((await server.DiagnosticsAsync())["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task A_client_that_asks_for_diagnostics_gets_them_then_and_only_then()
    {
        await using var server = await ServerProcess.InitializedAsync("""{ "textDocument": { "diagnostic": {} } }""");
        await server.OpenAsync(Uri, "dockercompose", Privileged);

        var report = await server.ResultOfAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = Client.Document(Uri) });

        Assert.Equal("full", report!["kind"]!.GetValue<string>());
        Assert.Contains("privileged-container", Client.Codes(report["items"]));
        await server.RequestAsync("shutdown");
        Assert.DoesNotContain("textDocument/publishDiagnostics", server.UnaskedMethods);
    }

    [Fact]
    public async Task A_saved_configuration_holds_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("lspdock").FullName;
        try
        {
            await using var server = await ServerProcess.InitializedAsync();
            await server.OpenAsync(new Uri(folder + "/compose.yaml").AbsoluteUri, "dockercompose", Privileged);
            Assert.Contains("privileged-container", Client.Codes((await server.DiagnosticsAsync())["diagnostics"]));

            await File.WriteAllTextAsync(folder + "/.lspdock.yaml", "rules:\n  privileged-container: off\n");
            await server.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder + "/.lspdock.yaml").AbsoluteUri, ["type"] = 1 }) });

            Assert.DoesNotContain("privileged-container", Client.Codes((await server.DiagnosticsAsync())["diagnostics"]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_change_of_the_base_changes_what_its_override_shows()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync("file:///w/compose.yaml", "dockercompose", "services:\n  web:\n    image: nginx:1.27\nnetworks:\n  front:\n");
        await server.DiagnosticsAsync();
        await server.OpenAsync("file:///w/compose.override.yaml", "dockercompose", "services:\n  web:\n    networks: [front]\n");
        var whole = await server.DiagnosticsAsync("file:///w/compose.override.yaml");
        Assert.DoesNotContain("undefined-network", Client.Codes(whole["diagnostics"]));

        await server.ChangeAsync("file:///w/compose.yaml", 2, Client.Change(4, 2, 4, 7, "back"));

        var told = await server.DiagnosticsAsync("file:///w/compose.override.yaml");
        Assert.Contains("undefined-network", Client.Codes(told["diagnostics"]));
    }
}
