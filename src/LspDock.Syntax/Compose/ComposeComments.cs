using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A YAML file's comments that may hold suppressions, with what they stand above or behind.</summary>
internal static class ComposeComments
{
    /// <summary>The comments, in order.</summary>
    public static ImmutableArray<Comment> Of(YamlTree tree)
    {
        var text = tree.Source.Text;
        ImmutableArray<(TextSpan Span, string Text)> likely = [.. tree.Comments.Select(comment => (comment, text.ToString(comment).TrimStart('#').Trim())).Where(comment => Suppression.MayBeIn(comment.Item2))];
        if (likely.IsEmpty) return [];

        var starts = Constructs(tree);
        return [.. likely.Select(comment => new Comment(tree.Source.ToHost(comment.Span), comment.Text, tree.Source.ToHost(Governed(text, comment.Span, starts))))];
    }

    private static TextSpan Governed(SourceText text, TextSpan comment, SortedList<int, TextSpan> constructs)
    {
        var line = text.Lines.GetLineFromPosition(comment.Start);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, comment.Start)))) return line.Span;

        var below = constructs.Keys.FirstOrDefault(start => start > comment.End);
        return below == 0 ? comment : constructs[below];
    }

    /// <summary>The widest entry or item that starts at each offset.</summary>
    private static SortedList<int, TextSpan> Constructs(YamlTree tree)
    {
        var spans = new Dictionary<int, TextSpan>();
        var open = new Stack<YamlNode>(tree.Documents.Select(document => document.Root));
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        Widen(entry.Span);
                        open.Push(entry.Value);
                    }
                    break;
                case YamlSequence sequence:
                    foreach (var item in sequence.Items)
                    {
                        Widen(item.FullSpan);
                        open.Push(item);
                    }
                    break;
            }
        }
        return new(spans);

        void Widen(TextSpan span)
        {
            if (!spans.TryGetValue(span.Start, out var known) || known.End < span.End) spans[span.Start] = span;
        }
    }
}
