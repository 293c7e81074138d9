using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Compose;

/// <summary>An anchor is of use only to aliases below it in the same document.</summary>
public sealed class UnusedAnchorRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.UnusedAnchor)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node)
    {
        if (node.IsExcerpt) yield break;

        var anchored = new List<YamlNode>();
        var used = new HashSet<YamlNode>();
        foreach (var document in node.Tree.Documents) Collect(document.Root, anchored, used);
        foreach (var anchor in anchored)
        {
            if (used.Contains(anchor) || SpanOf(node.Tree, anchor) is not { } span) continue;

            yield return Report(new TextOrigin(node.Tree.Source, span), $"No alias refers to the anchor '{anchor.Anchor}'",
                Fix.Safe("Remove the anchor", () => Removal(node.Tree, span)));
        }
    }

    // The reader's own limit on nesting bounds the recursion.
    private static void Collect(YamlNode node, List<YamlNode> anchored, HashSet<YamlNode> used)
    {
        if (node.Anchor is not null) anchored.Add(node);
        switch (node)
        {
            case YamlAlias { Target: { } target }:
                used.Add(target);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Key, anchored, used);
                    Collect(entry.Value, anchored, used);
                }
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Collect(item, anchored, used);
                break;
        }
    }

    /// <summary>The anchor with its <c>&amp;</c>; null where it is not found as written.</summary>
    private static TextSpan? SpanOf(YamlTree tree, YamlNode node)
    {
        var written = "&" + node.Anchor;
        var limit = Math.Min(tree.Source.Text.Length, Math.Max(node.Span.Start, node.FullSpan.Start + written.Length));
        var start = tree.Source.Text.ToString(TextSpan.FromBounds(node.FullSpan.Start, limit)).IndexOf(written, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(node.FullSpan.Start + start, written.Length);
    }

    private static Edit Removal(YamlTree tree, TextSpan span)
    {
        var text = tree.Source.Text;
        var (start, end) = (span.Start, span.End);
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        // At the end of a line the blanks before it go; the blanks behind it otherwise.
        var endsLine = end == text.Length || text[end] is '\r' or '\n';
        if (endsLine)
        {
            while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        }
        return tree.Source.Replace(TextSpan.FromBounds(start, end), "");
    }
}
