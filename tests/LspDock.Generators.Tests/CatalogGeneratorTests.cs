using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Generators.Tests;

public sealed class CatalogGeneratorTests
{
    private const string OptionColumns = "name|compose|flags|api|kind|repeatable|unit|range|default|summary";
    private const string Memory = "memory|mem_limit|--memory;-m|HostConfig.Memory|Size|no|bytes|-|-|Limits the memory.";

    private const string ComposeColumns = "path|key|kinds|format|required|excludes|like|merge|since|default|summary";

    private const string ImageColumns =
        "names|tags|words|data|config|ports|file_variables|file_pattern|secrets|healthcheck_in_image|healthcheck|healthcheck_needs|user|drops_to|capabilities|stop_signal|evidence";

    [Fact]
    public void A_row_becomes_a_member_and_an_arm_of_each_lookup()
    {
        var source = Generate("options.tsv", OptionColumns, Memory).Source;

        Assert.Contains("public static ContainerOption Memory => Table.Options[0];", source, StringComparison.Ordinal);
        Assert.Contains("\"--memory\" or \"-m\" => Memory,", source, StringComparison.Ordinal);
        Assert.Contains("\"mem_limit\" => Memory,", source, StringComparison.Ordinal);
        Assert.Contains("Kind = OptionKind.Size,", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_blank_lines_and_Windows_line_ends_change_nothing() =>
        Assert.Equal(
            Generate("options.tsv", OptionColumns, Memory).Source,
            Generate("options.tsv", "# Options.\r\n" + OptionColumns + "\r\n", Memory + "\r").Source);

    [Theory]
    [InlineData("memory|mem_limit|--mem|-|Size|no|bytes|-|Limits the memory.", "options.tsv:2: the row has 9 cells instead of 10")]
    [InlineData("memory||--mem|-|Size|no|bytes|-|-|Limits the memory.", "options.tsv:2: the cell 'compose' is empty or begins or ends with a blank; nothing is written '-'")]
    [InlineData("Memory|mem_limit|--mem|-|Size|no|bytes|-|-|Limits the memory.", "options.tsv:2: the name 'Memory' is not made of small letters, digits and underscores")]
    [InlineData("memory|mem_limit|--mem|-|Bytes|no|bytes|-|-|Limits the memory.", "options.tsv:2: the cell 'kind' is 'Bytes' instead of one of Boolean, Text, Integer, Decimal, Size, Duration, KeyValue, Structure")]
    [InlineData("memory|mem_limit|--mem|-|Size|often|bytes|-|-|Limits the memory.", "options.tsv:2: the cell 'repeatable' is 'often' instead of yes or no")]
    [InlineData("memory|mem_limit|--mem|-|Size|no|bytes|-|-|limits the memory", "options.tsv:2: the cell 'summary' is no whole sentence: it begins with a capital and ends with a full stop")]
    [InlineData("memory|mem_limit|--mem*|-|Size|no|bytes|-|-|Limits the memory.", "options.tsv:2: '--mem' is marked as another option's, but no option has it")]
    public void A_malformed_option_stops_the_build_with_file_line_and_reason(string row, string message) =>
        Assert.Equal([message], Generate("options.tsv", OptionColumns, row).Errors);

    [Theory]
    [InlineData("memory|-|-|-|Size|no|-|-|-|Limits it again.", "options.tsv:3: the name 'memory' is there twice")]
    [InlineData("swap|-|-m|-|Size|no|-|-|-|Limits swap.", "options.tsv:3: '-m' belongs to Memory already; a spelling that two options share is marked with * at all but one")]
    public void A_name_or_a_flag_that_is_there_twice_is_reported(string row, string message) =>
        Assert.Equal([message], Generate("options.tsv", OptionColumns, Memory, row).Errors);

    [Fact]
    public void Other_columns_are_reported_once() =>
        Assert.Equal(["capabilities.tsv:1: the columns are 'name default' instead of 'name default danger allows'"], Generate("capabilities.tsv", "name|default", "CHOWN|yes").Errors);

    [Theory]
    [InlineData("", "options.tsv:1: the table is empty")]
    [InlineData("# Nothing.", "options.tsv:1: the table is empty")]
    public void An_empty_table_is_reported(string text, string message) => Assert.Equal([message], Generate("options.tsv", text).Errors);

    [Fact]
    public void A_table_of_another_name_is_reported() =>
        Assert.Equal(["volumes.tsv:1: no part of the catalogue is made from a table of this name"], Generate("volumes.tsv", "name").Errors);

    [Theory]
    [InlineData("ALL of them", "let it all", "capabilities.tsv:2: the name 'ALL of them' is not in capitals without CAP_")]
    [InlineData("CAP_KILL", "end processes", "capabilities.tsv:2: the name 'CAP_KILL' is not in capitals without CAP_")]
    [InlineData("KILL", "Ends processes.", "capabilities.tsv:2: the cell 'allows' goes on after \"which lets the container\": no capital and no full stop")]
    public void A_malformed_capability_is_reported(string name, string allows, string message) =>
        Assert.Equal([message], Generate("capabilities.tsv", "name|default|danger|allows", $"{name}|yes|contained|{allows}").Errors);

    [Theory]
    [InlineData("name|-|array|-|no|-|-|replace|-|-|Names it.", "the kind 'array' is not one of string, integer, number, boolean, list, mapping, null")]
    [InlineData("name|-|string|-|no|-|-|union|-|-|Names it.", "the cell 'merge' is 'union' instead of one of replace, replace-even-by-null, deep, deep-by-name, deep-same-driver, append, append-pairs, distinct, distinct-by-name, by-name, by-target, by-port, by-subnet")]
    [InlineData("name|-|string|-|no|-|-|replace|-|-|-", "only an attribute of a service may go without a summary: it takes that of the container option")]
    [InlineData("name|-|string|length|no|-|-|replace|-|-|Names it.", "'length' is no format")]
    [InlineData("name|-|string|one-of|no|-|-|replace|-|-|Names it.", "'one-of' is no format")]
    [InlineData("name|-|string|size 1..2|no|-|-|replace|-|-|Names it.", "'size 1..2' is no format")]
    [InlineData("name|-|string|integer 1-2|no|-|-|replace|-|-|Names it.", "'1-2' is no range")]
    [InlineData("name|letters|string|-|no|-|-|replace|-|-|Names it.", "the cell 'key' is 'letters' instead of one of resource-name, ulimit-name, listed")]
    [InlineData("name|-|string|-|no|-|title|replace|-|-|Names it.", "there is no row of 'title', which it is like")]
    [InlineData("name|-|string|-|no|title|-|replace|-|-|Names it.", "there is no row of 'title', which it excludes")]
    [InlineData("names[].first|-|string|-|no|-|-|replace|-|-|Names it.", "there is no row of 'names[]', which it belongs to")]
    public void A_malformed_attribute_is_reported(string row, string message) =>
        Assert.Equal(["compose.tsv:2: " + message], Generate("compose.tsv", ComposeColumns, row).Errors);

    [Fact]
    public void An_attribute_is_spelt_with_what_its_row_says_and_no_more()
    {
        var (source, errors) = Generate("compose.tsv", ComposeColumns, "names|-|list|-|no|-|-|append|-|-|Lists names.", "names[]|-|string;null|integer -1..|yes|-|names|replace|2.1.0|none|Is one name.");

        Assert.Empty(errors);
        Assert.Contains("""
                            Index = 1,
                            Path = "names[]",
                            Name = "[]",
                            Kinds = ComposeValueKinds.String | ComposeValueKinds.Null,
                            Merge = ComposeMerge.Replace,
                            Parent = 0,
                            Like = 0,
                            Format = new(ComposeFormatKind.Integer) { Minimum = -1, Maximum = null },
                            IsRequired = true,
                            Since = "2.1.0",
                            Default = "none",
                            Summary = "Is one name.",
            """, source, StringComparison.Ordinal);
        Assert.DoesNotContain("Excludes", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<18", "Bounds = [new(TagComparison.Below, [18])]")]
    [InlineData(">=8.4", "Bounds = [new(TagComparison.AtLeast, [8, 4])]")]
    [InlineData(">=2 <3", "Bounds = [new(TagComparison.AtLeast, [2]), new(TagComparison.Below, [3])]")]
    [InlineData("<=7.0", "Bounds = [new(TagComparison.AtMost, [7, 0])]")]
    [InlineData("2.4", "Bounds = [new(TagComparison.Equal, [2, 4])]")]
    [InlineData(">=pg18", "Prefix = \"pg\", Bounds = [new(TagComparison.AtLeast, [18])]")]
    [InlineData(">=RELEASE.2024", "Prefix = \"RELEASE.\", Bounds = [new(TagComparison.AtLeast, [2024])]")]
    [InlineData("*", "Tags = new(),")]
    public void The_condition_on_tags_is_read_here_and_not_at_run_time(string tags, string expected)
    {
        var (source, errors) = Generate("images.tsv", ImageColumns, Image(tags: tags));

        Assert.Empty(errors);
        Assert.Contains(expected, source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newest")]
    [InlineData(">18")]
    [InlineData(">=")]
    [InlineData("<18 (pg17)")]
    public void Another_condition_on_tags_is_reported(string tags) =>
        Assert.Contains(Generate("images.tsv", ImageColumns, Image(tags: tags)).Errors, error => error.StartsWith("images.tsv:2: the condition '", StringComparison.Ordinal));

    [Theory]
    [InlineData("docker.io/library/db", "80/tcp", "images.tsv:2: the name 'docker.io/library/db' is not the familiar one: Docker Hub's own prefixes are left out")]
    [InlineData("db", "80", "images.tsv:2: '80' is no port such as 80/tcp")]
    [InlineData("db", "99999/tcp", "images.tsv:2: '99999/tcp' is no port such as 80/tcp")]
    public void A_malformed_image_is_reported(string name, string port, string message) =>
        Assert.Equal([message], Generate("images.tsv", ImageColumns, Image(name, ports: port)).Errors);

    [Fact]
    public void Two_rows_for_one_range_of_tags_are_reported() =>
        Assert.Equal(["images.tsv:3: 'db' is there twice for one range of tags"], Generate("images.tsv", ImageColumns, Image(), Image()).Errors);

    private static string Image(string names = "db", string tags = "*", string ports = "-") => $"{names}|{tags}|-|-|-|{ports}|-|-|-|no|-|-|root|-|-|-|source";

    /// <summary>Runs the generator over one table, cells between bars.</summary>
    private static (string Source, ImmutableArray<string> Errors) Generate(string fileName, params string[] rows)
    {
        var table = new Table("/project/Catalog/" + fileName, string.Join('\n', rows).Replace('|', '\t') + "\n");
        var result = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], [table])
            .RunGenerators(CSharpCompilation.Create("Catalog"), TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Empty(result.Results.Select(generator => generator.Exception).OfType<Exception>());
        Assert.All(result.GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics()));
        Assert.All(result.Diagnostics, problem => Assert.Equal((DiagnosticSeverity.Error, table.Path), (problem.Severity, problem.Location.GetLineSpan().Path)));
        return (
            string.Concat(result.GeneratedTrees.Select(tree => tree.ToString())),
            [.. result.Diagnostics.Select(problem => problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    private sealed class Table(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
