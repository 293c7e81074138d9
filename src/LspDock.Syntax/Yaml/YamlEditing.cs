using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>
/// Edits of a YAML tree's text. Whole lines are removed from the end of the line above to their own end and added behind the end of the
/// line above, so that a removal and an addition side by side touch and never overlap. Comments are kept.
/// </summary>
internal static class YamlEditing
{
    extension(YamlTree tree)
    {
        /// <summary>The column of an offset, from zero.</summary>
        public int ColumnOf(int offset) => offset - tree.Source.Text.Lines.GetLineFromPosition(offset).Start;

        /// <summary>Removes an entry or item; with it every collection around it that would be empty, up to the first of the given depth.</summary>
        /// <param name="owner">The mapping or sequence that holds it.</param>
        /// <param name="child">The entry's key or the item.</param>
        /// <param name="keep">The outermost collection that may not vanish, nor what is around it.</param>
        public Edit Remove(YamlNode owner, YamlNode child, YamlNode keep)
        {
            while (owner != keep && CountOf(owner) == 1 && owner.Anchor is null && tree.ParentOf(owner) is { } around)
            {
                child = around is YamlMapping mapping ? mapping.Entries.First(entry => entry.Value == owner).Key : owner;
                owner = around;
            }
            if (CountOf(owner) == 1) return Edit.Unavailable;

            return owner switch
            {
                YamlMapping { IsFlow: false } mapping => tree.RemoveLines(mapping.Entries.Select(entry => entry.Span), mapping.Entries.First(entry => entry.Key == child).Span, dash: 0),
                YamlSequence { IsFlow: false } sequence => tree.RemoveLines(sequence.Items.Select(item => item.FullSpan), child.FullSpan, dash: 1),
                YamlMapping mapping => tree.RemoveFromFlow([.. mapping.Entries.Select(entry => entry.Span)], mapping.Entries.First(entry => entry.Key == child).Span),
                YamlSequence sequence => tree.RemoveFromFlow([.. sequence.Items.Select(item => item.FullSpan)], child.FullSpan),
                _ => Edit.Unavailable,
            };
        }

        /// <summary>Writes another value over a scalar, in the scalar's own style.</summary>
        public Edit ReplaceScalar(YamlScalar scalar, string value) => scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded
            ? Edit.Unavailable
            : tree.Source.Replace(scalar.Span, (scalar.Span.IsEmpty ? " " : "") + YamlText.Write(value, scalar.Style, tree.IsInFlow(scalar)));

        /// <summary>Whether a node stands inside brackets or braces.</summary>
        public bool IsInFlow(YamlNode node)
        {
            var spans = tree.FlowSpans;
            var (low, high) = (0, spans.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (spans[middle].End <= node.Span.Start) low = middle + 1;
                else if (spans[middle].Start >= node.Span.Start) high = middle - 1;
                else return true;
            }
            return false;
        }

        /// <summary>Adds an entry at the end of a mapping.</summary>
        public Edit AddEntry(YamlMapping mapping, string key, YamlNewValue value)
        {
            if (mapping.IsFlow) return tree.AddToFlow(mapping, mapping.Entries.LastOrDefault()?.Span, key + ": " + value.Inline(isInFlow: true));
            if (mapping.Entries.IsEmpty || tree.KeepsTrailingBreaks(mapping.Entries[mapping.Entries.Length - 1].Value)) return Edit.Unavailable;

            var column = tree.ColumnOf(mapping.Entries[0].Key.FullSpan.Start);
            return tree.InsertBelow(mapping.Span.End, value.Lines(key, column, tree.Style));
        }

        /// <summary>Adds an entry at the end of a document's root, a blank line apart.</summary>
        public Edit AddSection(YamlMapping root, string key, YamlNewValue value)
        {
            if (root.IsFlow) return tree.AddEntry(root, key, value);
            if (root.Entries.IsEmpty || tree.KeepsTrailingBreaks(root.Entries[root.Entries.Length - 1].Value)) return Edit.Unavailable;

            var column = tree.ColumnOf(root.Entries[0].Key.FullSpan.Start);
            return tree.InsertBelow(tree.EndWithComments(root), ["", .. value.Lines(key, column, tree.Style)]);
        }

        /// <summary>Adds an entry below a key that has no value yet.</summary>
        public Edit AddFirstEntry(YamlEntry parent, string key, YamlNewValue value)
        {
            var style = tree.Style;
            return tree.InsertBelow(parent.Span.End, value.Lines(key, tree.ColumnOf(parent.Key.FullSpan.Start) + style.Indentation, style));
        }

        /// <summary>Adds items at the end of a sequence.</summary>
        public Edit AddItems(YamlSequence sequence, IReadOnlyList<string> items)
        {
            var style = sequence.Items.OfType<YamlScalar>().LastOrDefault()?.Style ?? YamlScalarStyle.Plain;
            var texts = items.Select(item => YamlText.Write(item, style, sequence.IsFlow));
            if (sequence.IsFlow) return tree.AddToFlow(sequence, sequence.Items.LastOrDefault()?.FullSpan, string.Join(", ", texts));
            if (sequence.Items.IsEmpty || tree.KeepsTrailingBreaks(sequence.Items[sequence.Items.Length - 1])) return Edit.Unavailable;

            var indentation = new string(' ', tree.ColumnOf(sequence.Span.Start));
            return tree.InsertBelow(sequence.Span.End, texts.Select(text => indentation + "- " + text));
        }

        /// <summary>Adds an item at the beginning of a sequence that begins with a scalar, quoted as that one is.</summary>
        public Edit PrependItem(YamlSequence sequence, string item)
        {
            var first = sequence.Items[0];
            var start = first.FullSpan.Start;
            var text = YamlText.Write(item, first is YamlScalar { Style: YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted } scalar ? scalar.Style : YamlScalarStyle.Plain, sequence.IsFlow);
            var between = sequence.IsFlow ? ", " : "\n" + new string(' ', tree.ColumnOf(sequence.Span.Start)) + "- ";
            return tree.Source.Replace(new TextSpan(start, 0), text + between);
        }

        /// <summary>An offset in the last line of a root: that of its last entry, or of the last indented comment behind it, which belongs to what is above.</summary>
        private int EndWithComments(YamlMapping root)
        {
            var lines = tree.Source.Text.Lines;
            var end = root.Span.End;
            for (var index = lines.IndexOf(end) + 1; index < lines.Count; index++)
            {
                var line = lines[index].ToString();
                var written = line.TrimStart();
                if (written.Length == 0) continue;
                if (written[0] != '#' || written.Length == line.Length) break;
                end = lines[index].Start;
            }
            return end;
        }

        /// <summary>Inserts lines below the line that holds an offset, behind the comment that ends it.</summary>
        public Edit InsertBelow(int offset, IEnumerable<string> lines) =>
            tree.Source.Replace(new TextSpan(tree.Source.Text.Lines.GetLineFromPosition(offset).End, 0), "\n" + string.Join("\n", lines));

        private Edit RemoveLines(IEnumerable<TextSpan> siblings, TextSpan span, int dash)
        {
            var text = tree.Source.Text;
            var first = text.Lines.GetLineFromPosition(span.Start);
            var last = text.Lines.GetLineFromPosition(span.End);
            var start = span.Start;
            if (dash > 0) start = DashBefore(text, start, first.Start);
            var before = text.ToString(TextSpan.FromBounds(first.Start, start));
            if (!string.IsNullOrWhiteSpace(before)) return tree.RemoveBesideDash(siblings, span);
            // What follows on the last line may only be a comment.
            var rest = text.ToString(TextSpan.FromBounds(span.End, last.End)).TrimStart();
            if (rest.Length > 0 && rest[0] != '#') return Edit.Unavailable;

            var comments = tree.Comments.Where(comment => comment.Start >= first.Start && comment.End <= last.End).Select(comment => before + text.ToString(comment)).ToList();
            var above = first.LineNumber - 1;
            // A section leaves no blank line behind that set it apart.
            if (start == first.Start && comments.Count == 0 && IsBlankOrEnd(text, last.LineNumber + 1))
            {
                while (above > 0 && string.IsNullOrWhiteSpace(text.Lines[above].ToString())) above--;
            }
            var from = above >= 0 ? text.Lines[above].End : first.Start;
            var to = first.LineNumber > 0 ? last.End : last.EndIncludingLineBreak;
            var kept = string.Join("\n", comments);
            return first.LineNumber > 0
                ? tree.Source.Replace(TextSpan.FromBounds(from, to), kept.Length > 0 ? "\n" + kept : "")
                : tree.Source.Replace(TextSpan.FromBounds(from, to), kept.Length > 0 ? kept + "\n" : "");
        }

        /// <summary>The first entry of a mapping that begins behind a dash: the next entry takes its place.</summary>
        private Edit RemoveBesideDash(IEnumerable<TextSpan> siblings, TextSpan span)
        {
            var next = siblings.Where(sibling => sibling.Start > span.Start).Select(sibling => (TextSpan?)sibling).FirstOrDefault();
            return next is { } following && !tree.HasComment(span.Start, following.Start)
                ? tree.Source.Replace(TextSpan.FromBounds(span.Start, following.Start), "")
                : Edit.Unavailable;
        }

        private Edit RemoveFromFlow(IReadOnlyList<TextSpan> siblings, TextSpan span)
        {
            var index = siblings.Select((sibling, position) => (sibling, position)).First(pair => pair.sibling == span).position;
            var removed = index > 0
                ? TextSpan.FromBounds(siblings[index - 1].End, span.End)
                : TextSpan.FromBounds(span.Start, siblings[index + 1].Start);
            return tree.HasComment(removed.Start, removed.End) ? Edit.Unavailable : tree.Source.Replace(removed, "");
        }

        private Edit AddToFlow(YamlNode collection, TextSpan? last, string addition)
        {
            var text = tree.Source.Text;
            if (last is not { } end) return tree.Source.Replace(new TextSpan(collection.Span.Start + 1, 0), addition);

            var offset = end.End;
            while (offset < collection.Span.End && char.IsWhiteSpace(text[offset])) offset++;
            return offset < collection.Span.End && text[offset] == ','
                ? tree.Source.Replace(new TextSpan(offset + 1, 0), " " + addition)
                : tree.Source.Replace(new TextSpan(end.End, 0), ", " + addition);
        }

        private bool HasComment(int start, int end) => tree.Comments.Any(comment => comment.Start >= start && comment.Start < end);

        /// <summary>Whether text added behind a node would take part in its value: a block scalar that keeps its last line breaks.</summary>
        private bool KeepsTrailingBreaks(YamlNode node) => node switch
        {
            YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded } scalar => tree.Source.Text.ToString(tree.Source.Text.Lines.GetLineFromPosition(scalar.Span.Start).Span).TrimEnd().EndsWith("+", StringComparison.Ordinal),
            YamlMapping { IsFlow: false, Entries: [.., var last] } => tree.KeepsTrailingBreaks(last.Value),
            YamlSequence { IsFlow: false, Items: [.., var last] } => tree.KeepsTrailingBreaks(last),
            _ => false,
        };
    }

    private static bool IsBlankOrEnd(SourceText text, int line) => line >= text.Lines.Count || string.IsNullOrWhiteSpace(text.Lines[line].ToString());

    private static int CountOf(YamlNode collection) => collection switch
    {
        YamlMapping mapping => mapping.Entries.Length,
        YamlSequence sequence => sequence.Items.Length,
        _ => 0,
    };

    private static int DashBefore(SourceText text, int offset, int limit)
    {
        for (var dash = offset - 1; dash >= limit; dash--)
        {
            if (text[dash] == '-') return dash;
        }
        return offset;
    }
}
