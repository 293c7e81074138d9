using Xunit;

namespace LspDock.LanguageServer.Tests;

public sealed class HoverTests
{
    [Fact]
    public async Task Over_a_finding_stands_its_rules_page_and_over_blank_space_nothing()
    {
        const string uri = "file:///home/ann/compose.yaml";
        await using var server = await ServerProcess.InitializedAsync();
        await server.OpenAsync(uri, "dockercompose", "services:\n  vpn:\n    image: example/vpn:1.4\n    privileged: true\n\n\n");

        var hover = await server.ResultOfAsync("textDocument/hover", Client.At(uri, 3, 6));
        Assert.Equal("markdown", hover!["contents"]!["kind"]!.GetValue<string>());
        Assert.Contains("privileged-container", hover["contents"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("3:4-3:14", Client.Show(hover["range"]));

        Assert.Null(await server.ResultOfAsync("textDocument/hover", Client.At(uri, 5, 0)));
    }
}
