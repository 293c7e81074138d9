using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Promises;

/// <summary>What every fix of every rule promises, on every text there is to try it on.</summary>
public sealed class FixPromiseTests
{
    private const int FixesPerText = 40;

    [Theory]
    [InlineData("recommended")]
    [InlineData("all")]
    public void A_fix_takes_its_finding_away_shows_no_new_error_and_loses_no_comment(string preset)
    {
        var broken = new ConcurrentBag<string>();
        Parallel.ForEach(SampleTexts.All, sample =>
        {
            var document = Read(sample.Name, sample.Text, sample.Notation);
            var findings = Find(document, preset);
            var fixes = from finding in findings from fix in finding.Fixes select (finding, fix);
            foreach (var (finding, fix) in fixes.Take(FixesPerText))
            {
                var edit = fix.Edit();
                if (!edit.IsAvailable || edit.Changes.IsEmpty || edit.Changes.Any(change => change.Document != document.Path)) continue;

                var text = FixApplication.Apply(document.Text, edit.Changes.Select(change => change.Change));
                var after = Find(Read(sample.Name, text.ToString(), sample.Notation), preset);
                if (Problem(document.Text.ToString(), findings, text.ToString(), after, finding, sample.Notation) is { } problem)
                {
                    broken.Add($"{sample.Name}: {finding.Rule.Name} at {document.Text.Lines.GetLinePosition(finding.At.Span.Start)}: '{fix.Title}' {problem}");
                }
            }
        });
        Assert.True(broken.IsEmpty, string.Join("\n", broken.Order(StringComparer.Ordinal).Take(30)));
    }

    [Theory]
    [InlineData("recommended")]
    [InlineData("all")]
    public void Fixes_come_to_rest_and_no_two_rules_undo_each_other(string preset)
    {
        var restless = new ConcurrentBag<string>();
        Parallel.ForEach(SampleTexts.All, sample =>
        {
            var once = Apply(Read(sample.Name, sample.Text, sample.Notation));
            var twice = Apply(once.Document);
            if (twice.Applied > 0) restless.Add($"{sample.Name}: {twice.Applied} fixes more");

            FixApplication.Result Apply(LintDocument document) => FixApplication.Apply(document, text => Read(sample.Name, text.ToString(), sample.Notation), document => Find(document, preset), includeUnsafe: true);
        });
        Assert.True(restless.IsEmpty, string.Join("\n", restless.Order(StringComparer.Ordinal).Take(30)));
    }

    [Fact]
    public void Nothing_is_fixed_unasked_in_a_file_that_could_not_be_read_as_written()
    {
        const string Text = "services:\n  web:\n    image: \"nginx:1.27\n    privileged: true\n";

        var result = FixApplication.Apply(Read("compose.yaml", Text, Notation.Compose), text => Read("compose.yaml", text.ToString(), Notation.Compose), document => Find(document, "all"), includeUnsafe: true);

        Assert.Contains(result.Remaining, finding => finding.Rule == RuleDescriptors.PrivilegedContainer);
        Assert.Equal(Text, result.Document.Text.ToString());
    }

    [Fact]
    public void What_could_not_be_read_is_mended_first_and_then_the_rest()
    {
        const string Text = "services\n  web:\n    image: nginx:1.27\n    privileged: true\n    cpus: 1\n    mem_limit: 64m\n";

        var result = FixApplication.Apply(Read("compose.yaml", Text, Notation.Compose), text => Read("compose.yaml", text.ToString(), Notation.Compose), document => Find(document, "recommended"), includeUnsafe: true);

        Assert.Equal("services:\n  web:\n    image: nginx:1.27\n    cpus: 1\n    mem_limit: 64m\n", result.Document.Text.ToString());
    }

    private static string? Problem(string before, ImmutableArray<Finding> findings, string text, ImmutableArray<Finding> after, Finding finding, Notation notation)
    {
        // A mount that is made read-only may still be worth a word, but no longer the same one.
        if (after.Count(found => IsSame(found, finding)) >= findings.Count(found => IsSame(found, finding))) return "leaves the finding";
        if (after.Count(found => found.Severity == Severity.Error) > findings.Count(found => found.Severity == Severity.Error)) return "shows a new error";
        // A finding about a comment is mended in the comment.
        if (finding.Rule.Id != RuleDescriptors.UnusedSuppression.Id && Comments(before, notation).Except(Comments(text, notation)).FirstOrDefault() is { } lost) return $"loses the comment '{lost}'";
        if (before.Contains('\r', StringComparison.Ordinal) && before.Split('\n').Length - 1 == before.Split("\r\n").Length - 1 && text.Split('\n').Length != text.Split("\r\n").Length) return "mixes line endings";
        if (before.EndsWith('\n') != text.EndsWith('\n')) return "changes whether the last line ends";
        return null;
    }

    private static bool IsSame(Finding one, Finding other) => one.Rule.Id == other.Rule.Id && one.Severity == other.Severity && one.Message == other.Message;

    private static IEnumerable<string> Comments(string text, Notation notation)
    {
        var source = SourceText.From(text);
        var whole = EmbeddedText.Whole(new DocumentPath("sample"), source);
        IEnumerable<TextSpan> comments = notation switch
        {
            Notation.Compose => YamlTree.Parse(whole).Comments,
            Notation.Shell => ShellTree.Parse(whole).Comments.Select(comment => comment.Span),
            _ => [],
        };
        return comments.Select(comment => source.ToString(comment).TrimEnd()).GroupBy(comment => comment).SelectMany(same => same.Select((comment, index) => $"{comment} ({index})"));
    }

    private static LintDocument Read(string name, string text, Notation notation) => DocumentReader.Read(new DocumentPath(name), SourceText.From(text), notation);

    private static ImmutableArray<Finding> Find(LintDocument document, string preset) => Linter.Check(document, RuleCatalog.All, LintSettings.Default with { Preset = new RulePreset { Name = preset } });
}
