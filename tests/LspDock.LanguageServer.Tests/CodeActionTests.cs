using Xunit;

namespace LspDock.LanguageServer.Tests;

public sealed class CodeActionTests
{
    private const string Uri = "file:///home/ann/compose.yaml";

    private const string Privileged = """
        services:
          vpn:
            image: example/vpn:1.4
            privileged: true # for the tunnel
          db:
            image: postgres:16.4
        """;

    private const string Commented = """
        docker run -d --memory 256m --cpus 0.5 \
          -e PMA_ARBITRARY=1 \ # ask for the server's address
          phpmyadmin:5.2

        """;

    [Fact]
    public async Task The_quick_fix_at_the_cursor_mends_the_text_and_names_version_and_diagnostic()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", Privileged, version: 5);

        var actions = await server.ActionsAsync(Uri, 3, 10);

        var fix = Assert.Single(actions, action => action!["isPreferred"] is not null && Client.Codes(action["diagnostics"]).Contains("privileged-container"))!;
        Assert.Equal("quickfix", fix["kind"]!.GetValue<string>());
        var change = Assert.Single(fix["edit"]!["documentChanges"]!.AsArray())!;
        Assert.Equal(5, change["textDocument"]!["version"]!.GetValue<int>());
        Assert.Equal(Uri, change["textDocument"]!["uri"]!.GetValue<string>());
        var mended = Client.Apply(Privileged, change["edits"]);
        Assert.DoesNotContain("privileged", mended, StringComparison.Ordinal);
        Assert.Contains("  db:\n    image: postgres:16.4", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_versioned_edits_gets_plain_ones()
    {
        await using var server = await ServerProcess.InitializedAsync("{}");
        await server.OpenAsync(Uri, "dockercompose", Privileged);

        var actions = await server.ActionsAsync(Uri, 3, 10);

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.NotNull(action!["edit"]!["changes"]![Uri]));
    }

    [Theory]
    [InlineData("source.fixAll")]
    [InlineData("source.fixAll.lspdock")]
    [InlineData("source")]
    public async Task Fix_all_applies_the_safe_fixes(string kind)
    {
        const string script = "file:///home/ann/run.sh";
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(script, "shellscript", Commented);

        var action = Assert.Single(await server.ActionsAsync(script, 0, 0, kind))!;

        Assert.Equal("source.fixAll.lspdock", action["kind"]!.GetValue<string>());
        var mended = Client.Apply(Commented, action["edit"]!["documentChanges"]![0]!["edits"]);
        await server.ChangeAsync(script, 2, Client.Change(mended));
        Assert.Empty(await server.ActionsAsync(script, 0, 0, kind));
        Assert.NotEqual(Commented, mended);
    }

    [Fact]
    public async Task Nothing_is_offered_of_a_kind_that_is_not_asked_for()
    {
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(Uri, "dockercompose", Privileged);

        Assert.Empty(await server.ActionsAsync(Uri, 3, 10, "refactor"));
        Assert.Empty(await server.ActionsAsync("file:///not/open.yaml", 0, 0));
    }

    private const string MakesFiles = """{"workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename"]}}}""";

    [Fact]
    public async Task Commands_become_a_Compose_file_beside_them()
    {
        const string script = "file:///home/ann/run.sh";
        await using var server = await ServerProcess.InitializedAsync(MakesFiles);
        await server.OpenAsync(script, "shellscript", "docker run -d --name db -e POSTGRES_PASSWORD=hunter22 postgres:17\n");

        var actions = await server.ActionsAsync(script, 0, 5, "refactor");

        Assert.Equal(["Convert this command to a Compose file", "Convert this command to a hardened Compose file"], actions.Select(action => action!["title"]!.GetValue<string>()));
        var changes = actions[0]!["edit"]!["documentChanges"]!.AsArray();
        Assert.Equal(("create", "file:///home/ann/compose.yaml"), (changes[0]!["kind"]!.GetValue<string>(), changes[0]!["uri"]!.GetValue<string>()));
        Assert.True(changes[1]!["textDocument"]!.AsObject().TryGetPropertyValue("version", out var version) && version is null);
        Assert.Contains("POSTGRES_PASSWORD: hunter22\n", changes[1]!["edits"]![0]!["newText"]!.GetValue<string>(), StringComparison.Ordinal);
        var hardened = actions[1]!["edit"]!["documentChanges"]![1]!["edits"]![0]!["newText"]!.GetValue<string>();
        Assert.DoesNotContain("hunter22", hardened, StringComparison.Ordinal);
        Assert.Contains("POSTGRES_PASSWORD_FILE: /run/secrets/", hardened, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null, 2)]
    [InlineData(3, null, 0)]
    [InlineData(3, "refactor", 2)]
    public async Task A_Compose_file_becomes_commands_at_its_services_or_when_asked_for(int line, string? kind, int count)
    {
        await using var server = await ServerProcess.InitializedAsync(MakesFiles);
        await server.OpenAsync(Uri, "dockercompose", Privileged);

        var conversions = (await server.ActionsAsync(Uri, line, 1, kind is null ? [] : [kind])).Where(action => action!["kind"]!.GetValue<string>() == "refactor.rewrite.lspdock").ToList();

        Assert.Equal(count, conversions.Count);
        Assert.All(conversions, action => Assert.Contains("docker run -d ", action!["edit"]!["documentChanges"]![1]!["edits"]![0]!["newText"]!.GetValue<string>(), StringComparison.Ordinal));
    }
}
