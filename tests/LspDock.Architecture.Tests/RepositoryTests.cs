using System.Text.RegularExpressions;
using LspDock.Testing;
using Xunit;

namespace LspDock.Architecture.Tests;

/// <summary>What holds of the repository's files.</summary>
public sealed partial class RepositoryTests
{
    private static IEnumerable<string> Sources { get; } =
        new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ProjectFiles.Root, folder), "*.cs", SearchOption.AllDirectories));

    [Fact]
    public void No_file_is_named_after_nothing() =>
        Assert.DoesNotContain(Sources, file => SayingNothing().IsMatch(Path.GetFileName(file)));

    [Fact]
    public void No_source_file_is_longer_than_five_hundred_lines() =>
        Assert.DoesNotContain(Sources, file => File.ReadLines(file).Count() > 500);

    [Fact]
    public void Every_rule_has_its_three_files()
    {
        foreach (var rule in Rules.RuleCatalog.All)
        {
            var type = rule.GetType();
            var category = type.Namespace!.Split('.')[^1];
            Assert.True(File.Exists(Path.Combine(ProjectFiles.Root, "rules", rule.Descriptor.Name + ".md")));
            Assert.True(File.Exists(Path.Combine(ProjectFiles.Root, "src", "LspDock.Rules", category, type.Name + ".cs")), type.Name);
            Assert.True(File.Exists(Path.Combine(ProjectFiles.Root, "tests", "LspDock.Rules.Tests", category, type.Name + "Tests.cs")), type.Name + "Tests");
        }
    }

    [Fact]
    public void A_rules_id_is_of_its_category()
    {
        foreach (var rule in Rules.RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            var digit = rule.Category switch
            {
                "syntax" => '0',
                "security" => '1',
                "networking" => '2',
                "storage" => '3',
                "resources" => '4',
                "images" => '5',
                "dockerfile" => '6',
                "compose" => rule.Id[2] == '7' ? '7' : '0',
                _ => rule.Id[2],
            };
            Assert.Equal(digit, rule.Id[2]);
        }
    }

    [Fact]
    public void Architecture_and_contributing_stay_short()
    {
        Assert.InRange(File.ReadLines(Path.Combine(ProjectFiles.Root, "ARCHITECTURE.md")).Count(), 20, 120);
        Assert.InRange(File.ReadLines(Path.Combine(ProjectFiles.Root, "CONTRIBUTING.md")).Count(), 10, 80);
    }

    [GeneratedRegex(@"(Utils?|Utilities|Helpers?|Manager|Misc|Common)\.cs$")]
    private static partial Regex SayingNothing();
}
