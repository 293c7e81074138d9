using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests;

/// <summary>What a rule's page shows is what the rule does. Examples in C# run beside the analyzer.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> RuleNames => [.. RuleCatalog.All.Select(rule => rule.Descriptor.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Bad_examples_show_the_finding_and_good_ones_do_not(string name)
    {
        var rule = RuleCatalog.Find(name)!.Descriptor;
        ImmutableArray<PageExample> examples = [.. PageExample.Of(rule)];
        Assert.Contains(examples, example => example.Kind == "bad");
        for (var index = 0; index < examples.Length; index++)
        {
            var example = examples[index];
            if (PageExample.FileFor(example.Language) is not { } file) continue;

            var findings = Of(rule, Find(Read(file, SourceText.From(example.Text), example.Around)));
            if (example.Kind == "bad") Assert.NotEmpty(findings);
            else Assert.Empty(findings);
            if (example.Kind != "fixed") continue;

            var before = examples[index - 1];
            Assert.Equal("bad", before.Kind);
            var fixedText = FixApplication.Apply(Read(file, SourceText.From(before.Text), before.Around), text => Read(file, text, before.Around), document => Of(rule, Find(document)), includeUnsafe: true);
            Assert.Equal(example.Text, fixedText.Document.Text.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_page_that_promises_a_fix_shows_it_and_its_rule_has_one(string name)
    {
        var rule = RuleCatalog.Find(name)!.Descriptor;
        if (rule.AppliesTo is ["csharp"]) return;

        var offered = PageExample.Of(rule)
            .Where(example => example.Kind == "bad" && PageExample.FileFor(example.Language) is not null)
            .SelectMany(example => Of(rule, Find(Read(PageExample.FileFor(example.Language)!, SourceText.From(example.Text), example.Around))))
            .Where(finding => finding.Fixes is [{ IsOnlyOffered: false }, ..])
            .Select(finding => (FixSafety?)finding.Fixes[0].Safety)
            .ToList();
        if (rule.Fix is null) Assert.Empty(offered);
        else Assert.Contains(rule.Fix, offered);
        Assert.Equal(rule.Fix is not null, PageExample.Of(rule).Any(example => example.Kind == "fixed"));
    }

    private static LintDocument Read(string file, SourceText text, string? around)
    {
        var path = new DocumentPath(file);
        return DocumentReader.Read(path, text, NotationDetection.ByName(path), around is null ? null : MemoryFiles.Of(around).With(path, text));
    }

    private static ImmutableArray<Finding> Find(LintDocument document) => Linter.Check(document, RuleCatalog.All, LintSettings.Default with { Preset = RulePreset.All });

    private static ImmutableArray<Finding> Of(RuleDescriptor rule, ImmutableArray<Finding> findings) => [.. findings.Where(finding => finding.Rule.Id == rule.Id)];
}
