using System.Collections.Concurrent;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Promises;

/// <summary>Half-typed text: whatever a text is cut to, it is read, and every span lies inside it.</summary>
public sealed class PrefixPromiseTests
{
    private const int PrefixesPerText = 20;

    [Fact]
    public void Every_cut_text_is_read_and_every_span_lies_inside_it()
    {
        var broken = new ConcurrentBag<string>();
        Parallel.ForEach(SampleTexts.All, sample =>
        {
            // Prime steps cut at other places of a line each time.
            var step = Math.Max(1, sample.Text.Length / PrefixesPerText) | 1;
            for (var length = 0; length <= sample.Text.Length; length += step)
            {
                var document = DocumentReader.Read(new DocumentPath(sample.Name), SourceText.From(sample.Text[..length]), sample.Notation);
                foreach (var finding in Linter.Check(document, RuleCatalog.All, LintSettings.Default with { Preset = RulePreset.All }))
                {
                    if (finding.At.Span.End > length) broken.Add($"{sample.Name} cut to {length}: {finding.Rule.Name} at {finding.At.Span}");
                }
            }
        });
        Assert.True(broken.IsEmpty, string.Join("\n", broken.Order(StringComparer.Ordinal).Take(30)));
    }
}
