using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses the list of a health check that does not begin with how it is run.</summary>
public sealed class InvalidHealthcheckTestRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.InvalidHealthcheckTest)
{
    private const string Words = "CMD";
    private const string Shell = "CMD-SHELL";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        foreach (var (name, _, service) in node.EnabledServices())
        {
            // A lone text is a line for the shell.
            if (service["healthcheck"]?.Mapping?["test"] is not { } test || test.Raw is not null || test.Items is not [var first, .. var rest]) continue;
            if (!first.Text().IsKnown(out var word) || word is Words or Shell or "NONE") continue;

            yield return Report(first.Origin, $"The health check of service '{name}' begins with '{word}', not with CMD, CMD-SHELL or NONE", FixesOf(test, first, word, rest.Length));
        }
    }

    private static IEnumerable<Fix> FixesOf(ComposeValue test, ComposeValue first, string word, int others)
    {
        var meant = word.Replace('_', '-').Replace(' ', '-').ToUpperInvariant();
        if (meant is Words or Shell or "NONE")
        {
            yield return Fix.Safe($"Write {meant}", () => first.Origin.Replace(meant));
            yield break;
        }
        var isLine = others == 0 && word.IndexOf(' ') >= 0;
        var form = isLine ? Shell : Words;
        yield return Fix.Safe($"Put {form} before it", () => test.PrependItem(form));
    }
}
