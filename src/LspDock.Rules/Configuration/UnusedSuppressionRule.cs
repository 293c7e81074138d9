using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Configuration;

/// <summary>An ignore that silences nothing hides what it may silence one day.</summary>
public sealed class UnusedSuppressionRule() : SuppressionRule(RuleDescriptors.UnusedSuppression)
{
    /// <inheritdoc/>
    public override Finding? Check(LintDocument document, Suppression suppression, IReadOnlyList<string> unused)
    {
        var unknown = unused.FirstOrDefault(name => !RuleCatalog.All.Any(rule => Suppression.Names(rule.Descriptor, name)));
        if (unknown is not null)
        {
            var near = RuleCatalog.Closest(unknown);
            return Report(At(document, suppression.Span), $"There is no rule '{unknown}'{(near is null ? "" : $": did you mean '{near}'?")}", near is null ? [] : [Fix.Safe($"Write '{near}'", () => Rename(document, suppression, unknown, near))]);
        }
        return Report(At(document, suppression.Span), $"Nothing here is silenced by '{string.Join("', '", unused)}'");
    }

    private static TextOrigin At(LintDocument document, TextSpan span) => new(EmbeddedText.Whole(document.Path, document.Text), span);

    private static Edit Rename(LintDocument document, Suppression suppression, string from, string to)
    {
        var at = document.Text.ToString(suppression.Span).IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? Edit.Unavailable : Edit.Replace(document.Path, new TextSpan(suppression.Span.Start + at, from.Length), to);
    }
}
