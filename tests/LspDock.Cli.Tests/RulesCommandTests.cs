using LspDock.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace LspDock.Cli.Tests;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task Json_tells_of_every_rule_what_other_tools_call_it()
    {
        var result = await LspdockProcess.RunAsync(ProjectFiles.Root, null, "rules", "--format", "json");

        var rules = JArray.Parse(result.Output);
        Assert.Equal(Directory.GetFiles(Path.Combine(ProjectFiles.Root, "rules"), "*.md").Length, rules.Count);
        var privileged = rules.Single(rule => (string?)rule["name"] == "privileged-container");
        Assert.Equal(("LD1001", "warning", "security", "unsafe"), ((string?)privileged["id"], (string?)privileged["severity"], (string?)privileged["category"], (string?)privileged["fix"]));
        Assert.Contains("cis-docker:5.5", privileged["aliases"]!.Select(alias => (string?)alias));
        Assert.Contains("compose", privileged["appliesTo"]!.Select(notation => (string?)notation));
        Assert.Equal(["recommended"], privileged["presets"]!.Select(preset => (string?)preset));
        Assert.Equal(["compose-style"], rules.Single(rule => (string?)rule["name"] == "service-order")["presets"]!.Select(preset => (string?)preset));
    }

    [Fact]
    public async Task The_list_says_which_preset_a_rule_is_in()
    {
        var lines = (await LspdockProcess.RunAsync(ProjectFiles.Root, null, "rules")).Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("LD1001", StringComparison.Ordinal) && line.Contains("  recommended    ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("LD7011", StringComparison.Ordinal) && line.Contains("  compose-style  ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("privileged-container")]
    [InlineData("LD1001")]
    public async Task Explain_prints_the_page(string rule)
    {
        var result = await LspdockProcess.RunAsync(ProjectFiles.Root, null, "explain", rule);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("# privileged-container\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_offers_the_rule_that_was_meant()
    {
        var result = await LspdockProcess.RunAsync(ProjectFiles.Root, null, "explain", "privileged-contaner");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Did you mean 'privileged-container'?", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readme_has_the_table_of_rules()
    {
        const string Start = "<!-- rules -->\n";
        const string End = "<!-- /rules -->";
        var path = Path.Combine(ProjectFiles.Root, "README.md");
        var readme = await File.ReadAllTextAsync(path);
        var (start, end) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var table = (await LspdockProcess.RunAsync(ProjectFiles.Root, null, "rules", "--format", "markdown")).Output;

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") await File.WriteAllTextAsync(path, readme[..start] + table + readme[end..]);
        else Assert.True(readme[start..end] == table, "The README's table of rules is stale: run the tests with UPDATE_SNAPSHOTS=1.");
    }

    [Fact]
    public async Task The_documents_have_the_index_of_rules()
    {
        var path = Path.Combine(ProjectFiles.Root, "docs", "rules.md");
        var index = (await LspdockProcess.RunAsync(ProjectFiles.Root, null, "rules", "--format", "markdown-index")).Output;

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") await File.WriteAllTextAsync(path, index);
        else Assert.True(await File.ReadAllTextAsync(path) == index, "The index of rules is stale: run the tests with UPDATE_SNAPSHOTS=1.");
    }
}
