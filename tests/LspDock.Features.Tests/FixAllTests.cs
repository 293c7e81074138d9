using LspDock.Features.CodeActions;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class FixAllTests
{
    /// <summary>The examples with a fixed text on the pages of rules that promise a safe fix.</summary>
    public static TheoryData<string, string, string, string> SafeExamples
    {
        get
        {
            var examples = new TheoryData<string, string, string, string>();
            foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor).Where(rule => rule.Fix == FixSafety.Safe))
            {
                var page = PageExample.Of(rule);
                foreach (var (bad, next) in page.Zip(page.Skip(1)))
                {
                    if (next.Kind == "fixed" && bad.Language is ("yaml" or "dockerfile" or "bash")) examples.Add(rule.Name, bad.Language, bad.Text, bad.Around ?? "");
                }
            }
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(SafeExamples))]
    public void What_safe_fixes_mend_is_gone_and_nothing_more_is_to_do(string rule, string language, string text, string around)
    {
        var (path, editorLanguage) = language switch { "yaml" => ("compose.yaml", "dockercompose"), "bash" => ("run.sh", "shellscript"), _ => ("Dockerfile", "dockerfile") };
        var settings = LintSettings.Default with { Preset = new RulePreset { Name = RuleCatalog.Find(rule)!.Descriptor.Presets[0] } };
        var document = Editor.Open(path, editorLanguage, text, around).With(settings);

        var changes = FixAll.SafeChanges(document, CancellationToken.None);

        Assert.NotEmpty(changes);
        var mended = Editor.Open(path, editorLanguage, Editor.Apply(document, changes), around).With(settings);
        Assert.Contains(document.Findings(CancellationToken.None), finding => finding.Rule.Name == rule);
        Assert.DoesNotContain(mended.Findings(CancellationToken.None), finding => finding.Rule.Name == rule);
        Assert.Empty(FixAll.SafeChanges(mended, CancellationToken.None));
    }

    [Fact]
    public void A_fix_that_changes_what_runs_is_not_applied() => Assert.Empty(FixAll.SafeChanges(Editor.Compose("""
        services:
          vpn:
            image: example/vpn:1.4
            privileged: true
        """), CancellationToken.None));

    [Fact]
    public void It_is_not_offered_away_from_what_it_would_mend() =>
        Assert.False(FixAll.IsWorthwhileAt(Editor.Compose("services:\n  vpn:\n    privileged: true\n"), new TextSpan(0, 0), CancellationToken.None));
}
