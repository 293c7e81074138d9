using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Rules.Compose;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Promises;

/// <summary>What is put in another order is all still there, as it was written, and means what it meant.</summary>
public sealed class ReorderingPromiseTests
{
    private static readonly ImmutableArray<Rule> Orders = [new ServiceKeyOrderRule(), new ServiceOrderRule(), new TopLevelKeyOrderRule(), new PortsOrderRule(), new DependsOnOrderRule()];
    private static readonly ImmutableArray<Rule> Styles = [.. RuleCatalog.All.Where(rule => rule.Descriptor.Presets.Contains("compose-style"))];

    [Fact]
    public void Every_line_and_every_comment_is_there_once_more_and_the_data_is_the_same() => Check(Orders, (before, after) =>
        Difference(Lines(before), Lines(after)) is { } line ? $"has another line '{line}'"
        : Difference(Comments(before), Comments(after)) is { } comment ? $"has another comment '{comment}'"
        : null);

    [Fact]
    public void With_quotes_put_and_taken_away_every_comment_is_there_and_the_data_is_the_same() => Check(Styles, (before, after) =>
        Difference(Comments(before), Comments(after)) is { } comment ? $"has another comment '{comment}'" : null);

    private static void Check(ImmutableArray<Rule> rules, Func<string, string, string?> problemIn)
    {
        var broken = new ConcurrentBag<string>();
        var changed = 0;
        Parallel.ForEach(SampleTexts.All.Where(sample => sample.Notation == Notation.Compose), sample =>
        {
            var unix = sample.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
            foreach (var text in new[] { sample.Text, unix.Replace("\n", "\r\n", StringComparison.Ordinal), unix.TrimEnd() }.Distinct())
            {
                var result = Fix(sample.Name, text, rules);
                if (result.Applied == 0) continue;

                Interlocked.Increment(ref changed);
                var after = result.Document.Text.ToString();
                var shapes = new YamlShapes();
                var problem = problemIn(text, after)
                    ?? (shapes.Of(Parse(text)) != shapes.Of(Parse(after)) ? "means something else" : null)
                    ?? (Fix(sample.Name, after, rules).Applied > 0 ? "changes again" : null)
                    ?? (text.EndsWith('\n') != after.EndsWith('\n') ? "ends in another way" : null);
                if (problem is not null) broken.Add($"{sample.Name} {problem}");
            }
        });
        Assert.True(broken.IsEmpty, string.Join("\n", broken.Order(StringComparer.Ordinal).Take(30)));
        Assert.NotEqual(0, changed);
    }

    private static FixApplication.Result Fix(string name, string text, ImmutableArray<Rule> rules)
    {
        return FixApplication.Apply(Read(SourceText.From(text)), Read, Find, includeUnsafe: false);

        LintDocument Read(SourceText source) => DocumentReader.Read(new DocumentPath(name), source, Notation.Compose);

        ImmutableArray<Finding> Find(LintDocument document) => Linter.Check(document, rules, LintSettings.Default with { Preset = RulePreset.All });
    }

    private static YamlTree Parse(string text) => YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("compose.yaml"), SourceText.From(text)));

    /// <summary>The lines without their ends; of one with brackets, in which things may change places, the characters.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd('\r')).Select(line => line.IndexOfAny(['[', '{']) >= 0 ? string.Concat(line.Order()) : line);

    private static IEnumerable<string> Comments(string text)
    {
        var tree = Parse(text);
        return tree.Comments.Select(comment => tree.Source.Text.ToString(comment));
    }

    /// <summary>A text that one list has more often than the other; null when there is none.</summary>
    private static string? Difference(IEnumerable<string> before, IEnumerable<string> after)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in before) counts[text] = counts.GetValueOrDefault(text) + 1;
        foreach (var text in after) counts[text] = counts.GetValueOrDefault(text) - 1;
        return counts.Where(pair => pair.Value != 0).Select(pair => pair.Key).FirstOrDefault();
    }
}
